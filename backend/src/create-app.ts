import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/index.js';
import { AUTHENTICATOR, type Authenticator, createAdapter, prepareServer, serveOpenApi, serveUi } from './http/index.js';
import { serveJobBoard } from './jobs/index.js';
import { type Logger, NestLog } from './observability/index.js';
import { servePublicSite } from './public-site/index.js';

/**
 * The API as an application that can listen or be injected with requests.
 *
 * @param uiDirectory the built UI; without one only the API answers
 */
export async function createApp(config: Config, logger: Logger, uiDirectory?: string): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, logger), createAdapter(config.trustProxy), {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1');
  await prepareServer(app);
  serveOpenApi(app);
  await serveJobBoard(app.getHttpAdapter().getInstance(), config, app.get<Authenticator>(AUTHENTICATOR));
  await servePublicSite(app);
  if (uiDirectory && existsSync(path.join(uiDirectory, 'index.html'))) {
    await serveUi(app.getHttpAdapter().getInstance(), uiDirectory);
  }
  await app.init();
  return app;
}
