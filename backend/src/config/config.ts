import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { SCALE_LOCALES, type ScaleLocale } from '../domain/verdict-scale/index.js';

const onOff = z.enum(['on', 'off']);

const Environment = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    DATA_DIR: z.string().min(1).default('.data'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    DEMO: onOff.default('on'),
    NEWSROOM_NAME: z.string().min(1).max(120).default('Claimdesk newsroom'),
    NEWSROOM_LANGUAGE: z.enum(SCALE_LOCALES).default('en'),
    NEWSROOM_STATEMENT: z.string().max(8000).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    POOL_SIZE: z.coerce.number().int().min(2).max(100).default(12),
    SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(72),
    TRUST_PROXY: onOff.default('off'),
    LLM_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
    LLM_MODEL: z.string().trim().min(1).max(200).optional(),
    LLM_API_KEY: z.string().optional(),
    FETCH_ALLOW: z.string().regex(/^[^,\s]+:\d+(,[^,\s]+:\d+)*$/, { error: 'a list of address:port, with commas between them' }).optional(),
    LLM_TIMEOUT_SECONDS: z.coerce.number().min(0.1).max(600).default(30),
  })
  .superRefine((env, context) => {
    if ((env.LLM_BASE_URL === undefined) === (env.LLM_MODEL === undefined)) return;
    const missing = env.LLM_MODEL === undefined ? 'LLM_MODEL' : 'LLM_BASE_URL';
    context.addIssue({ code: 'custom', path: [missing], message: 'the assistant needs LLM_BASE_URL and LLM_MODEL, or neither' });
  });

/** An OpenAI-compatible endpoint that may propose claims. */
export interface AssistantSettings {
  baseUrl: string;
  model: string;
  apiKey: string | null;
  timeoutMs: number;
}

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
  /** Of the public pages. People choose that of their own screens. */
  newsroomLanguage: ScaleLocale;
  /** Plain text on the page of methods: who the newsroom is, who pays for it, that it takes no side. */
  newsroomStatement: string | null;
  logLevel: string;
  poolSize: number;
  sessionHours: number;
  trustProxy: boolean;
  /** `address:port` that evidence may be fetched from although it is not on the public internet. */
  fetchExceptions: string[];
  /** Null: there is no assistant, and no text leaves the house. */
  assistant: AssistantSettings | null;
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
    newsroomLanguage: env.NEWSROOM_LANGUAGE,
    newsroomStatement: env.NEWSROOM_STATEMENT?.trim() || null,
    logLevel: env.LOG_LEVEL,
    poolSize: env.POOL_SIZE,
    sessionHours: env.SESSION_HOURS,
    trustProxy: env.TRUST_PROXY === 'on',
    fetchExceptions: env.FETCH_ALLOW?.split(',') ?? [],
    assistant: assistantOf(env),
  };
}

function assistantOf(env: z.output<typeof Environment>): AssistantSettings | null {
  if (!env.LLM_BASE_URL || !env.LLM_MODEL) return null;
  return { baseUrl: env.LLM_BASE_URL, model: env.LLM_MODEL, apiKey: env.LLM_API_KEY ?? null, timeoutMs: Math.round(env.LLM_TIMEOUT_SECONDS * 1000) };
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Whether the server can only be reached from this machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/** Address of the process in logs and in job locks. */
export const processName = (): string => `${os.hostname()}:${process.pid}`;
