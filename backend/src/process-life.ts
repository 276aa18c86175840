import type { Logger } from './observability/index.js';

/** A stop that hangs (a lost database, a stuck socket) must not keep the process alive. */
const PATIENCE_MS = 10_000;

/**
 * Ends the process cleanly on SIGTERM, SIGINT, or when the process that started it is gone.
 *
 * @param stop finishes what is at work and closes connections
 */
export function endCleanly(logger: Logger, stop: () => Promise<void>): void {
  let ending = false;
  const end = (reason: string): void => {
    if (ending) return;
    ending = true;
    logger.info({ reason }, 'stopping');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
  process.on('disconnect', () => end('parent gone'));
}

/** Tells the process that started this one that it is up, where there is such a process. */
export const reportReady = (url?: string): void => {
  process.send?.({ type: 'ready', url });
};

/** One line for the person at the terminal; the log has the rest. */
export function failToStart(logger: Logger | null, error: unknown): never {
  logger?.fatal({ err: error }, 'could not start');
  process.stderr.write(`claimdesk: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
