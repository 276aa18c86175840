import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '../domain/ids.js';
import { EarlierChecksService, MatchImportHandler } from '../earlier-checks/index.js';
import { CommandError, withRooms } from './rooms.js';

const TERMINAL = systemActor('command line');

/** Takes files of earlier fact-checks in, waits until claims have been compared with them, and says what was taken and what was not. */
export async function importChecks(files: string[], options: { json?: boolean }): Promise<void> {
  await withRooms(async (rooms) => {
    for (const file of files) await importOne(rooms, file, options.json === true);
  });
}

async function importOne(rooms: INestApplicationContext, file: string, json: boolean): Promise<void> {
  const { importId, ...receipt } = await rooms.get(EarlierChecksService).import(TERMINAL, { name: path.basename(file), bytes: await read(file) });
  // The worker may do the same at the same moment: the handler bears that, and nobody has to wait for a worker that is not running.
  await rooms.get(MatchImportHandler).handle({ importId });
  if (json) {
    process.stdout.write(`${JSON.stringify({ file, ...receipt })}\n`);
    return;
  }
  const { read: found, imported, known, refused } = receipt;
  process.stdout.write(`${file}: ${found} checks, ${imported} taken in, ${known} known, ${found - imported - known} refused\n`);
  for (const { at, why } of refused) process.stderr.write(`  ${at}: ${why}\n`);
}

function read(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} can't be read (${error.code}): check the path`);
  });
}
