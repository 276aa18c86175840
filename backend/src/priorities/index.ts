export { PrioritiesModule } from './priorities.module.js';
export { PrioritiesService } from './priorities.service.js';
export { PriorityBoost } from './priority-boost.entity.js';
export { PrioritySweep } from './priority-sweep.entity.js';
export { PriorityWeightsRow } from './priority-weights.entity.js';
export type { Reckoned } from './reckoner.js';
