import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const onOff = z.enum(['on', 'off']);

const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DEMO: onOff.default('on'),
  NEWSROOM_NAME: z.string().min(1).max(120).default('Claimdesk newsroom'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  POOL_SIZE: z.coerce.number().int().min(2).max(100).default(12),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(72),
  TRUST_PROXY: onOff.default('off'),
});

export interface Config {
  databaseUrl: string | null;
  /** BullMQ runs on Redis or Valkey when this is set, else on PostgreSQL. */
  redisUrl: string | null;
  host: string;
  port: number;
  dataDir: string;
  /** Where people reach this newsroom; ClaimReview addresses start with it. */
  publicUrl: string;
  demo: boolean;
  newsroomName: string;
  logLevel: string;
  poolSize: number;
  sessionHours: number;
  trustProxy: boolean;
}

export class ConfigError extends Error {}

/**
 * Reads the environment once. Nothing else in the program reads it.
 *
 * @throws ConfigError that names every variable which is wrong, in one line
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The settings are wrong: ${problems.join('; ')}`);
  }
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    host: env.HOST,
    port: env.PORT,
    dataDir: path.resolve(env.DATA_DIR),
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/+$/, ''),
    demo: env.DEMO === 'on',
    newsroomName: env.NEWSROOM_NAME,
    logLevel: env.LOG_LEVEL,
    poolSize: env.POOL_SIZE,
    sessionHours: env.SESSION_HOURS,
    trustProxy: env.TRUST_PROXY === 'on',
  };
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Whether the server can only be reached from this machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/** Address of the process in logs and in job locks. */
export const processName = (): string => `${os.hostname()}:${process.pid}`;
