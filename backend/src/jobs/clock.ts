import { row, type Tx } from '../database/index.js';

const MOST_OFF_MS = 2_000;

/**
 * BullMQ on PostgreSQL reckons a job's lock by the clock of its worker: one that is ahead steals jobs that are being done, one that is behind
 * leaves lost ones lying. So a worker with a wrong clock does no work at all.
 *
 * @throws Error that says by how much, and what to do
 */
export async function refuseWrongClock(tx: Tx): Promise<void> {
  const before = Date.now();
  const { at } = (await row<{ at: Date }>(tx, `SELECT clock_timestamp() AS at`))!;
  const roundTrip = Date.now() - before;
  const off = before + roundTrip / 2 - at.getTime();
  if (Math.abs(off) <= MOST_OFF_MS + roundTrip) return;
  const by = `${Math.round(Math.abs(off) / 1000)} seconds ${off > 0 ? 'ahead of' : 'behind'} the database's`;
  throw new Error(`The clock of this machine is ${by}. Set it right, with NTP for example, and start again.`);
}
