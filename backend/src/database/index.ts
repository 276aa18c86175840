export * from './data-source.js';
export * from './database.module.js';
export { IdempotencyRecord } from './idempotency-key.entity.js';
export * from './list-page.js';
export * from './migrate.js';
export * from './naming.js';
export * from './once.js';
export * from './sql.js';
export * from './unit-of-work.js';
