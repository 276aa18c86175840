export { migrateJobs } from './backend.js';
export * from './contracts.js';
export * from './handler.js';
export { JOB_BOARD, serveJobBoard } from './job-board.js';
export * from './jobs.module.js';
export { OutboxEvent } from './outbox/outbox-event.entity.js';
export { Outbox } from './outbox/outbox.js';
export { JobRunner } from './runner.js';
