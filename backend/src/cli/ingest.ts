import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { INestApplicationContext } from '@nestjs/common';
import { ArticlesService } from '../articles/index.js';
import { RouteClaimsHandler } from '../assignments/index.js';
import { ClaimsService, ExtractArticleHandler } from '../claims/index.js';
import { systemActor } from '../domain/ids.js';
import { RelateClaimsHandler } from '../relations/index.js';
import { fetchPage, isAddress } from './pages.js';
import { CommandError, withRooms } from './rooms.js';

export interface IngestOptions {
  source?: string;
  url?: string;
  published?: string;
  json?: boolean;
}

interface Input {
  name: string;
  bytes: Uint8Array;
  url?: string;
}

const TERMINAL = systemActor('command line');

/** Takes files and pages in, waits until their claims are queued and says what was queued. */
export async function ingest(inputs: string[], options: IngestOptions): Promise<void> {
  if (options.published && Number.isNaN(Date.parse(options.published))) {
    throw new CommandError(`--published ${options.published} is not a date; write it like 2026-03-31 or 2026-03-31T09:00:00Z`);
  }
  await withRooms(async (rooms) => {
    for (const input of inputs) await ingestOne(rooms, await read(input), options);
  });
}

async function ingestOne(rooms: INestApplicationContext, input: Input, options: IngestOptions): Promise<void> {
  const publishedAt = options.published ? new Date(options.published).toISOString() : undefined;
  const fields = { source: options.source, url: options.url ?? input.url, publishedAt };
  const receipt = await rooms.get(ArticlesService).ingestFile(TERMINAL, input, fields);
  // The worker may do the same at the same moment: both handlers bear that, and nobody has to wait for a worker that is not running.
  await rooms.get(ExtractArticleHandler).handle({ articleId: receipt.id });
  await rooms.get(RelateClaimsHandler).handle({ articleId: receipt.id });
  await rooms.get(RouteClaimsHandler).handle({ articleId: receipt.id });
  const article = await rooms.get(ArticlesService).get(TERMINAL, receipt.id);
  const { data: claims } = await rooms.get(ClaimsService).list({
    filter: { articleId: receipt.id },
    sort: { by: 'priority', descending: true },
    page: { size: 100, after: null, number: 1 },
  });
  if (options.json) {
    print(JSON.stringify({ id: receipt.id, existing: receipt.existing, title: article.title, claims }));
    return;
  }
  const queued = claims.filter((claim) => claim.state === 'queued');
  print(`${article.title}${receipt.existing ? ' (was here already)' : ''}: ${article.claimCount} claims, ${queued.length} waiting for review`);
  for (const claim of claims) print(`  ${(claim.queue?.name ?? claim.state).padEnd(12)} ${String(claim.priority).padStart(3)}  ${claim.wording}`);
}

async function read(input: string): Promise<Input> {
  if (input === '-') return { name: 'standard-input.txt', bytes: await buffer(process.stdin) };
  if (isAddress(input)) return readPage(input);
  try {
    const name = path.extname(input) ? path.basename(input) : `${path.basename(input)}.txt`;
    return { name, bytes: await readFile(input) };
  } catch (error) {
    throw new CommandError(`${input} can't be read (${(error as NodeJS.ErrnoException).code}): check the path`);
  }
}

async function readPage(address: string): Promise<Input> {
  const { bytes, url, contentType } = await fetchPage(address, 'text/html,text/plain');
  return { name: contentType.includes('text/plain') ? 'page.txt' : 'page.html', bytes, url };
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
