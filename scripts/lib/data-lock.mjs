import { join } from 'node:path';

import { npmAncestors } from './ancestors.mjs';
import { Failure } from './failure.mjs';
import { acquireLock } from './lock.mjs';
import { isAlive, outlive } from './process-identity.mjs';

const DYING_HOLDER_MS = 20_000;
/** A little more than a server takes to drain. */
const LEFT_BEHIND_MS = 12_000;

/**
 * One newsroom for each data directory.
 * A holder that is about to go (it says so, or the npm above it has died) is waited for; any other is named in the error.
 * Servers that a killed start left behind are ending by themselves and are waited for too, so that the port is free.
 */
export async function lockDataDirectory(dataDir, { url, signal, leftBehindMs = LEFT_BEHIND_MS }) {
  const lock = await acquireLock(join(dataDir, 'claimdesk.lock'), {
    details: { url, ancestors: npmAncestors(), servers: [] },
    shouldWait: (holder, waitedMs) => isGoing(holder) && waitedMs < DYING_HOLDER_MS,
    refuse: (holder) =>
      new Failure(
        `Claimdesk is already running on ${dataDir} (process ${holder.pid}, ${holder.url}): use that one, stop it with Ctrl-C or "kill ${holder.pid}", or set DATA_DIR to start another.`,
      ),
    signal,
  });
  await outlive(lock.abandoned?.servers ?? [], { patienceMs: leftBehindMs, signal });
  return lock;
}

const isGoing = (holder) => holder.isStopping === true || (holder.ancestors ?? []).some((ancestor) => !isAlive(ancestor));
