import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { requestId } from './request-context.js';

/** Fields that must never reach a log line. */
const SECRETS = ['password', 'token', 'leaseToken', 'cookie', 'authorization', '*.password', '*.token', '*.leaseToken'];

/** The program's logger: JSON lines on standard output, the request id on each line written inside a request. */
export function createLogger(level: string, name: string): Logger {
  return pino({
    name,
    level,
    redact: SECRETS,
    base: { pid: process.pid },
    mixin: () => {
      const id = requestId();
      return id ? { requestId: id } : {};
    },
  });
}

/** Nest's own messages, through the same logger. Its start-up chatter is for debugging only. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
  error(message: unknown, stack?: string): void {
    this.logger.error({ stack }, String(message));
  }
  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
