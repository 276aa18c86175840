export { QueueMember } from './queue-member.entity.js';
export { Queue } from './queue.entity.js';
export { QueuesModule } from './queues.module.js';
export type { QueuePolicy, WorkableQueue } from './queues.repository.js';
export { QueuesService } from './queues.service.js';
export { RoutingRule } from './routing-rule.entity.js';
