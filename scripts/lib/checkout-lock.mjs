import { join } from 'node:path';

import { Failure } from './failure.mjs';
import { acquireLock } from './lock.mjs';
import { dist } from './paths.mjs';
import { identify, outlive } from './process-identity.mjs';
import { requireWritable } from './writable.mjs';

const OTHER_MS = 600_000;

/**
 * Installs and builds, one at a time for each checkout. A compiler or an npm that a killed command left behind is ended
 * first: two of them in one folder would break it.
 * @param {(atWork: (pid: number) => void) => Promise<T>} work tells the pids of the programs it starts
 * @param {{ signal?: AbortSignal, out: NodeJS.WriteStream }} options
 * @template T
 * @returns {Promise<T>}
 */
export async function withCheckoutLock(work, { signal, out }) {
  let isTold = false;
  requireWritable(dist, 'change its owner or its rights, or copy the checkout to a directory of your own.');
  const lock = await acquireLock(join(dist, '.checkout.lock'), {
    details: { programs: [] },
    shouldWait: (holder, waitedMs) => {
      if (!isTold) out.write(`Waiting for process ${holder.pid}, which installs or builds in this checkout …\n`);
      isTold = true;
      return waitedMs < OTHER_MS;
    },
    refuse: (holder) => new Failure(`Process ${holder.pid} has been installing or building in this checkout for minutes: stop it and run the command again.`),
    signal,
  });
  await outlive(lock.abandoned?.programs ?? [], { signal });
  const programs = [];
  try {
    return await work((pid) => {
      programs.push(identify(pid));
      lock.update({ programs });
    });
  } finally {
    lock.release();
  }
}
