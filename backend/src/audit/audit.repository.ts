import { Injectable } from '@nestjs/common';
import { Conditions, listPage, type ListPage, rows, type Tx } from '../database/index.js';
import type { z } from 'zod';
import type { AuditList } from './audit.schema.js';
import type { SealedContent } from './hash-chain.js';

export interface AuditRow {
  id: string;
  at: Date;
  actor_id: string | null;
  actor_key_id: string | null;
  actor_name: string;
  action: string;
  subject_type: string;
  subject_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  request_id: string | null;
  sealed: boolean;
  sort_key: string;
}

export interface ChainRow extends SealedContent {
  chain_position: string;
  previous_hash: Buffer;
  hash: Buffer;
}

const CONTENT = `id, (extract(epoch FROM at) * 1000000)::bigint::text AS at_us, actor_id, actor_key_id, actor_name, action, subject_type, subject_id,
  before::text AS before, after::text AS after, request_id`;

/** Only one sealer at a time, in any process. */
const SEAL_LOCK = 7_230_466_318;

@Injectable()
export class AuditRepository {
  /** @returns false when another process seals right now */
  async lockChain(tx: Tx): Promise<boolean> {
    const [lock] = await rows<{ got: boolean }>(tx, `SELECT pg_try_advisory_xact_lock(${SEAL_LOCK}) AS got`);
    return lock?.got ?? false;
  }

  async head(tx: Tx): Promise<{ position: bigint; hash: Buffer } | null> {
    const [last] = await rows<{ chain_position: string; hash: Buffer }>(
      tx,
      `SELECT chain_position, hash FROM audit_events WHERE chain_position IS NOT NULL ORDER BY chain_position DESC LIMIT 1`,
    );
    return last ? { position: BigInt(last.chain_position), hash: last.hash } : null;
  }

  unsealed(tx: Tx, limit: number): Promise<SealedContent[]> {
    return rows(tx, `SELECT ${CONTENT} FROM audit_events WHERE chain_position IS NULL ORDER BY id LIMIT $1`, [limit]);
  }

  async seal(tx: Tx, seals: Array<{ id: string; position: bigint; previous: Buffer; hash: Buffer }>): Promise<void> {
    await rows(
      tx,
      `UPDATE audit_events SET chain_position = seal.position, previous_hash = seal.previous, hash = seal.hash
        FROM unnest($1::uuid[], $2::bigint[], $3::bytea[], $4::bytea[]) AS seal(id, position, previous, hash)
        WHERE audit_events.id = seal.id`,
      [
        seals.map((seal) => seal.id),
        seals.map((seal) => seal.position.toString()),
        seals.map((seal) => seal.previous),
        seals.map((seal) => seal.hash),
      ],
    );
  }

  chain(tx: Tx, after: bigint, limit: number): Promise<ChainRow[]> {
    return rows(
      tx,
      `SELECT ${CONTENT}, chain_position, previous_hash, hash FROM audit_events
        WHERE chain_position > $1 ORDER BY chain_position LIMIT $2`,
      [after.toString(), limit],
    );
  }

  async countUnsealed(tx: Tx): Promise<number> {
    const [counted] = await rows<{ total: number }>(
      tx,
      `SELECT count(*)::int AS total FROM audit_events WHERE chain_position IS NULL`,
    );
    return counted?.total ?? 0;
  }

  list(tx: Tx, query: z.output<typeof AuditList>): Promise<ListPage<AuditRow>> {
    const { filter } = query;
    const { where, values } = new Conditions()
      .add('actor_id = ?', filter.actorId)
      .add('action = ?', filter.action)
      .add('subject_type = ?', filter.subjectType)
      .add('subject_id = ?', filter.subjectId)
      .add('at >= ?::timestamptz', filter.from)
      .add('at < ?::timestamptz', filter.to);
    return listPage(tx, {
      select: `id, at, actor_id, actor_key_id, actor_name, action, subject_type, subject_id, before, after, request_id, chain_position IS NOT NULL AS sealed`,
      from: 'audit_events',
      where,
      values,
      sortColumn: 'at',
      sortType: 'timestamptz',
      idColumn: 'id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  bySubject(tx: Tx, type: string, id: string): Promise<AuditRow[]> {
    return rows(
      tx,
      `SELECT id, at, actor_id, actor_key_id, actor_name, action, subject_type, subject_id, before, after, request_id,
          chain_position IS NOT NULL AS sealed
        FROM audit_events WHERE subject_type = $1 AND subject_id = $2 ORDER BY at, id LIMIT 500`,
      [type, id],
    );
  }
}
