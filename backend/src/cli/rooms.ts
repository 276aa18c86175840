import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CliModule } from './cli.module.js';
import { type Config, readConfig } from '../config/index.js';
import { startEmbedded } from '../database/embedded/index.js';
import { createLogger, NestLog } from '../observability/index.js';

export { CommandError } from './command-error.js';

interface Database {
  url: string;
  release(): Promise<void>;
}

/** The newsroom's database: DATABASE_URL, the one of the running newsroom, or its own PostgreSQL started for this command. */
export async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl) return { url: config.databaseUrl, release: async () => undefined };
  const running = await runningDatabase(config.dataDir);
  if (running) return { url: running, release: async () => undefined };
  const embedded = await startEmbedded({ dataDir: config.dataDir });
  return { url: embedded.url, release: async () => (embedded.adopted ? undefined : embedded.stop()) };
}

/** Runs a command with the program's rooms at hand, and closes everything behind it. */
export async function withRooms<T>(work: (rooms: INestApplicationContext, config: Config) => Promise<T>): Promise<T> {
  const settings = readConfig();
  const database = await openDatabase(settings);
  try {
    const config = { ...settings, databaseUrl: database.url, poolSize: 4 };
    const logger = createLogger('silent', 'cli');
    const rooms = await NestFactory.createApplicationContext(CliModule.forRoot(config, logger), {
      logger: new NestLog(logger),
      abortOnError: false,
    });
    try {
      return await work(rooms, config);
    } finally {
      await rooms.close();
    }
  } finally {
    await database.release();
  }
}

async function runningDatabase(dataDir: string): Promise<string | null> {
  try {
    const runtime = JSON.parse(await readFile(path.join(dataDir, 'runtime.json'), 'utf8')) as { pid: number; databaseUrl: string };
    process.kill(runtime.pid, 0);
    return runtime.databaseUrl;
  } catch {
    return null;
  }
}
