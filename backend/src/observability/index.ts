export * from './logger.js';
export * from './observability.module.js';
export * from './request-context.js';
export type { Logger } from 'pino';
