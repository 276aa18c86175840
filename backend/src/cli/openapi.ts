import { createApp } from '../create-app.js';
import { readConfig } from '../config/index.js';
import { openApiDocument } from '../http/index.js';
import { createLogger } from '../observability/index.js';
import { openDatabase } from './rooms.js';

/** Prints the OpenAPI document of the API. */
export async function printOpenApi(): Promise<void> {
  const settings = readConfig();
  const database = await openDatabase(settings);
  const app = await createApp({ ...settings, databaseUrl: database.url }, createLogger('silent', 'cli'));
  process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
  await app.close();
  await database.release();
}
