import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { identify, isAlive } from './process-identity.mjs';

const POLL_MS = 100;
/** Between making the file and filling it. */
const HALF_WRITTEN_GRACE_MS = 2_000;

/**
 * A lock file that names its holder. What a killed holder leaves behind is recognised and taken over.
 * @typedef {{ pid: number, startedAt: string } & Record<string, unknown>} Holder
 */

/**
 * @param {string} file
 * @param {{ details?: object, shouldWait: (holder: Holder, waitedMs: number) => boolean, refuse: (holder: Holder) => Error, signal?: AbortSignal }} options
 *   `shouldWait` is asked again and again while a living process holds it; when it says no, `refuse` makes the error
 * @returns {Promise<{ abandoned: Holder | undefined, update: (details: object) => void, release: () => void }>}
 *   `abandoned`: what a dead holder had written
 */
export async function acquireLock(file, { details = {}, shouldWait, refuse, signal }) {
  mkdirSync(dirname(file), { recursive: true });
  let content = { ...identify(process.pid), ...details };
  let abandoned;
  for (const since = Date.now(); ; ) {
    if (tryCreate(file, content)) break;
    const holder = readHolder(file);
    const waitedMs = Date.now() - since;
    if (holder ? isAlive(holder) : waitedMs < HALF_WRITTEN_GRACE_MS) {
      if (holder && !shouldWait(holder, waitedMs)) throw refuse(holder);
      await delay(POLL_MS, undefined, { signal });
    } else if (takeAway(file, holder)) {
      abandoned = holder;
    }
  }
  return {
    abandoned,
    update(more) {
      content = { ...content, ...more };
      replace(file, content);
    },
    release() {
      if (isAlive(content) && readHolder(file)?.pid === content.pid) rmSync(file, { force: true });
    },
  };
}

/** @returns {Holder | undefined} undefined when there is no lock, or one that cannot be read (yet) */
export function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function tryCreate(file, content) {
  try {
    writeFileSync(file, `${JSON.stringify(content)}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Renamed first and compared after: of two that see the same dead holder, one alone may remove its file. */
function takeAway(file, expected) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const taken = readHolder(aside);
  const isExpected = taken?.pid === expected?.pid && taken?.startedAt === expected?.startedAt;
  if (isExpected) rmSync(aside, { force: true });
  else renameSync(aside, file);
  return isExpected;
}

function replace(file, content) {
  const next = `${file}.${process.pid}.next`;
  try {
    writeFileSync(next, `${JSON.stringify(content)}\n`, { mode: 0o600 });
    renameSync(next, file);
  } catch {
    // Details only help whoever comes next; the lock itself holds. A full disk must not end a running newsroom.
  }
}
