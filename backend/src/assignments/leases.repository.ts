import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import { HANDS, LEASE, LEASED, NOT_LEASED, NOT_THEIR_SECOND, WAIT, type WorkOrder } from './hand.js';

export interface Lease {
  id: string;
  claim_id: string;
  queue_id: string;
  /** A claim whose verdict is known: the answer is no review. */
  gold: boolean;
  /** What somebody wanted to say when they handed it on. */
  note: string | null;
  noted_by: string | null;
  for_leads: boolean;
  lease_token: string;
  lease_expires_at: Date;
  seconds_left: number;
}

/** What handing out needs to know of a queue and the asking person's part in it. */
export interface HandOf {
  id: string;
  lease_minutes: number;
  work_order: WorkOrder;
  /** The person is a lead of it. */
  lead: boolean;
}

export interface TakenLease extends Lease {
  /** False for what the person held already. */
  is_new: boolean;
}

/** Two requests of one person at once would each take a full hand; the second waits and finds the first one's leases. */
const ONE_HAND = `SELECT pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 0))`;

const EXPIRE = `UPDATE assignments SET state = 'open', ${NOT_LEASED}
    WHERE id IN (SELECT id FROM assignments WHERE queue_id = $1 AND state = 'leased' AND lease_expires_at <= clock_timestamp()
      ORDER BY lease_expires_at LIMIT 20 FOR UPDATE SKIP LOCKED)
    RETURNING id`;

/** Each wait ends with somebody else's work done, so a few are enough. */
const MOST_WAITS = 8;

/** Leases, by the database's clock alone. */
@Injectable()
export class LeasesRepository {
  /** Makes another request of the same person for the same queue wait until this transaction ends. */
  async oneHand(tx: Tx, queueId: string, userId: string): Promise<void> {
    await rows(tx, ONE_HAND, [queueId, userId]);
  }

  /**
   * What the person holds of the queue, renewed, in the order in which they took it, and the queue's next claims up to `wanted` in all.
   * A job opens what has expired; only a queue that seems empty looks for it at once, and then waits for what others are just taking hold of.
   */
  async fillHand(tx: Tx, queue: HandOf, userId: string, wanted: number): Promise<TakenLease[]> {
    const hand = (): Promise<TakenLease[]> =>
      rows(tx, HANDS[queue.work_order], [queue.id, userId, queue.lease_minutes, wanted, queue.lead]);
    let leases = await hand();
    if (leases.length >= wanted) return leases;
    if ((await rows(tx, EXPIRE, [queue.id])).length > 0) {
      const isNew = new Set(leases.filter((lease) => lease.is_new).map((lease) => lease.id));
      leases = (await hand()).map((lease) => ({ ...lease, is_new: lease.is_new || isNew.has(lease.id) }));
    }
    for (let turn = 0; leases.length === 0 && turn < MOST_WAITS && (await this.waitForOthers(tx, queue, userId)); turn++) leases = await hand();
    return leases;
  }

  /** @returns false when nothing was on offer, not even something that others had their hands on */
  private async waitForOthers(tx: Tx, queue: HandOf, userId: string): Promise<boolean> {
    return (await row<{ there: boolean }>(tx, WAIT, [queue.id, userId, queue.lead]))!.there;
  }

  /** One certain assignment, if it is free (or its lease has run out), not given to somebody else, and not the person's second of its claim. */
  takeOne(tx: Tx, id: string, userId: string, queue: HandOf): Promise<Lease | null> {
    return row(
      tx,
      `UPDATE assignments a SET ${LEASED}
        WHERE id = $1 AND (assigned_to IS NULL OR assigned_to = $2) AND (NOT for_leads OR assigned_to = $2 OR leased_by = $2 OR $4)
          AND (state = 'open' OR (state = 'leased' AND (lease_expires_at <= clock_timestamp() OR leased_by = $2)))
          AND ${NOT_THEIR_SECOND} AND NOT conflict_of_interest(a.claim_id, $2)
        RETURNING ${LEASE}`,
      [id, userId, queue.lease_minutes, queue.lead],
    );
  }

  /** The lease, locked until the transaction ends; null when it is not (or no longer) the person's. */
  hold(tx: Tx, id: string, userId: string, token: string): Promise<Lease | null> {
    return row(
      tx,
      `SELECT ${LEASE} FROM assignments WHERE id = $1 AND state = 'leased' AND leased_by = $2 AND lease_token = $3
        AND lease_expires_at > clock_timestamp() FOR UPDATE`,
      [id, userId, token],
    );
  }

  held(tx: Tx, id: string, userId: string): Promise<Lease | null> {
    return row(
      tx,
      `SELECT ${LEASE} FROM assignments WHERE id = $1 AND state = 'leased' AND leased_by = $2 AND lease_expires_at > clock_timestamp()`,
      [id, userId],
    );
  }

  renew(tx: Tx, id: string, userId: string, token: string): Promise<Lease | null> {
    return row(
      tx,
      `UPDATE assignments SET lease_expires_at = clock_timestamp() + make_interval(mins => queues.lease_minutes)
        FROM queues
        WHERE assignments.id = $1 AND state = 'leased' AND leased_by = $2 AND lease_token = $3
          AND lease_expires_at > clock_timestamp() AND queues.id = assignments.queue_id
        RETURNING assignments.${LEASE}`,
      [id, userId, token],
    );
  }

  /** Who took the claim over under this lease, and why; null when nobody did. */
  takenOver(tx: Tx, token: string, userId: string): Promise<{ id: string; name: string; reason: string; at: Date } | null> {
    return row(
      tx,
      `SELECT u.id, u.name, t.reason, t.at FROM take_overs t JOIN users u ON u.id = t.taken_by WHERE t.lease_token = $1 AND t.taken_from = $2`,
      [token, userId],
    );
  }

  async release(tx: Tx, id: string, userId: string, token: string): Promise<boolean> {
    const released = await row(
      tx,
      `UPDATE assignments SET state = 'open', ${NOT_LEASED}
        WHERE id = $1 AND state = 'leased' AND leased_by = $2 AND lease_token = $3 RETURNING id`,
      [id, userId, token],
    );
    return released !== null;
  }

  /** Opens the assignments of leases that ran out, gives back what was put off for too long and all that people have who were shut out. @returns how many */
  async expire(tx: Tx): Promise<number> {
    const expired = await rows(
      tx,
      `UPDATE assignments SET state = 'open', ${NOT_LEASED}
        WHERE id IN (
          SELECT s.id FROM assignments s JOIN users u ON u.id = s.leased_by
          WHERE s.state = 'leased' AND (s.lease_expires_at <= clock_timestamp() OR u.disabled_at IS NOT NULL)
          LIMIT 1000 FOR UPDATE OF s SKIP LOCKED)
        RETURNING id`,
    );
    const givenBack = await rows(
      tx,
      `UPDATE assignments SET assigned_to = NULL, parked = NULL, parked_until = NULL
        WHERE id IN (
          SELECT s.id FROM assignments s JOIN users u ON u.id = s.assigned_to
          WHERE s.state IN ('open', 'snoozed') AND NOT s.gold AND u.disabled_at IS NOT NULL LIMIT 1000 FOR UPDATE OF s SKIP LOCKED)
        RETURNING id`,
    );
    const unparked = await rows(
      tx,
      `UPDATE assignments SET assigned_to = NULL, parked = NULL, parked_until = NULL
        WHERE id IN (SELECT id FROM assignments WHERE parked IS NOT NULL AND parked_until <= clock_timestamp() LIMIT 1000 FOR UPDATE SKIP LOCKED)
        RETURNING id`,
    );
    return expired.length + givenBack.length + unparked.length;
  }
}
