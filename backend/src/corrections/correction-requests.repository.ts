import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { RequestState } from './correction-request.entity.js';
import type { CorrectionRequestList } from './correction-requests.schema.js';

export interface CorrectionRequestRow {
  id: string;
  fact_id: string;
  fact_slug: string;
  fact_statement: string;
  fact_version: number;
  fact_version_now: number;
  problem: string;
  source_url: string | null;
  sender_name: string | null;
  sender_email: string | null;
  state: RequestState;
  note: string | null;
  decided_by: string | null;
  decider_name: string | null;
  decided_at: Date | null;
  created_at: Date;
  version: number;
}

export interface NewCorrectionRequest {
  factId: string;
  factVersion: number;
  problem: string;
  sourceUrl: string | null;
  name: string | null;
  email: string | null;
  senderKey: Buffer;
  formKey: Buffer;
}

/** How many came in lately. */
export interface Traffic {
  sender: number;
  fact: number;
  all: number;
}

const COLUMNS = `r.id, r.fact_id, f.slug AS fact_slug, f.statement AS fact_statement, r.fact_version, f.version AS fact_version_now, r.problem, r.source_url,
  r.sender_name, r.sender_email, r.state, r.note, r.decided_by, u.name AS decider_name, r.decided_at, r.created_at, r.version`;
const FROM = 'correction_requests r JOIN facts f ON f.id = r.fact_id LEFT JOIN users u ON u.id = r.decided_by';
const ERASED_AT_ONCE = 1_000;

@Injectable()
export class CorrectionRequestsRepository {
  list(tx: Tx, { filter, sort, page }: z.output<typeof CorrectionRequestList>): Promise<ListPage<CorrectionRequestRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .add('r.state = ?', filter.state === 'done' ? undefined : filter.state)
      .when(filter.state === 'done', `r.state IN ('accepted', 'declined')`)
      .add('r.fact_id = ?', filter.factId);
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'correction_requests r',
      where,
      values,
      sortColumn: 'r.created_at',
      sortType: 'timestamptz',
      idColumn: 'r.id',
      descending: sort.descending,
      page,
    });
  }

  byId(tx: Tx, id: string): Promise<CorrectionRequestRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE r.id = $1`, [id]);
  }

  /** @returns false where it is decided already, or changed since this version was read */
  async decide(tx: Tx, id: string, version: number, decision: { state: RequestState; note: string | null; by: string }): Promise<boolean> {
    const decided = await row(
      tx,
      `UPDATE correction_requests SET state = $3, note = $4, decided_by = $5, decided_at = clock_timestamp(), version = version + 1
        WHERE id = $1 AND version = $2 AND state = 'open' RETURNING id`,
      [id, version, decision.state, decision.note, decision.by],
    );
    return decided !== null;
  }

  /** One at a time from here to the end of the transaction, so that what is counted is still true when it is acted upon. */
  async takeTurns(tx: Tx): Promise<void> {
    await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('correction_requests'))`);
  }

  async traffic(tx: Tx, senderKey: Buffer, factId: string): Promise<Traffic> {
    return (await row<Traffic>(
      tx,
      `SELECT (SELECT count(*)::int FROM correction_requests WHERE sender_key = $1 AND created_at > now() - interval '1 hour') AS sender,
          (SELECT count(*)::int FROM correction_requests WHERE fact_id = $2 AND created_at > now() - interval '1 day') AS fact,
          (SELECT count(*)::int FROM correction_requests WHERE created_at > now() - interval '1 day') AS all`,
      [senderKey, factId],
    ))!;
  }

  /** @returns its id; null where this very form came in before */
  async insert(tx: Tx, request: NewCorrectionRequest): Promise<string | null> {
    const made = await row<{ id: string }>(
      tx,
      `INSERT INTO correction_requests (fact_id, fact_version, problem, source_url, sender_name, sender_email, sender_key, form_key)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (form_key) DO NOTHING RETURNING id`,
      [request.factId, request.factVersion, request.problem, request.sourceUrl, request.name, request.email, request.senderKey, request.formKey],
    );
    return made?.id ?? null;
  }

  async isKnown(tx: Tx, formKey: Buffer): Promise<boolean> {
    return (await row(tx, `SELECT id FROM correction_requests WHERE form_key = $1`, [formKey])) !== null;
  }

  /** The secret of a day that was; null where there is none, or none any more. */
  async saltOf(tx: Tx, day: string): Promise<Buffer | null> {
    return (await row<{ salt: Buffer }>(tx, `SELECT salt FROM correction_salts WHERE day = $1`, [day]))?.salt ?? null;
  }

  /** Today's, made by whoever needs it first. */
  async saltOfToday(tx: Tx, today: string): Promise<Buffer> {
    const known = await this.saltOf(tx, today);
    if (known) return known;
    await rows(tx, `INSERT INTO correction_salts (day, salt) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [today, randomBytes(32)]);
    return (await this.saltOf(tx, today))!;
  }

  /** Whom to tell. */
  async editors(tx: Tx): Promise<string[]> {
    return (await rows<{ id: string }>(tx, `SELECT id FROM users WHERE role = 'editor' AND disabled_at IS NULL`)).map(({ id }) => id);
  }

  /** Salts of the days before yesterday, and what was hashed with them. */
  async forgetSenders(tx: Tx): Promise<void> {
    await rows(tx, `DELETE FROM correction_salts WHERE day < (now() AT TIME ZONE 'UTC')::date - 1`);
    await rows(tx, `UPDATE correction_requests SET sender_key = NULL WHERE sender_key IS NOT NULL AND created_at < now() - interval '2 days'`);
  }

  /** Erases who sent what was decided so many days ago. @returns how many, at most a batch */
  async erase(tx: Tx, days: number): Promise<number> {
    const erased = await rows(
      tx,
      `UPDATE correction_requests SET sender_name = NULL, sender_email = NULL WHERE id IN (
          SELECT id FROM correction_requests WHERE (sender_name IS NOT NULL OR sender_email IS NOT NULL) AND decided_at < now() - make_interval(days => $1)
          ORDER BY decided_at LIMIT ${ERASED_AT_ONCE})
        RETURNING id`,
      [days],
    );
    return erased.length;
  }
}
