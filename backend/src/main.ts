import path from 'node:path';
import { readConfig } from './config/index.js';
import { createApp } from './create-app.js';
import { createLogger } from './observability/index.js';
import { endCleanly, failToStart, reportReady } from './process-life.js';

const UI_DIRECTORY = path.resolve(import.meta.dirname, '../../frontend');

/** The API process: HTTP for people and programs, and the built UI. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel, 'api');
  const app = await createApp(config, logger, UI_DIRECTORY).catch((error: unknown) => failToStart(logger, error));
  endCleanly(logger, () => app.close());
  await app.listen(config.port, config.host);
  logger.info({ url: config.publicUrl }, 'listening');
  reportReady(config.publicUrl);
}

main().catch((error: unknown) => failToStart(null, error));
