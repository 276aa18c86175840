import { Injectable } from '@nestjs/common';
import { row, rows, type Tx, UnitOfWork } from '../database/index.js';
import type { FactChange, PublicationState } from '../domain/publication/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { FactAppearanceItem } from './facts.repository.js';

/** One version of a fact, as it was made. Days are `YYYY-MM-DD`. */
export interface FactVersionRow {
  fact_id: string;
  version: number;
  statement: string;
  verdict: Verdict;
  summary: string;
  speaker: string | null;
  evidence: EvidenceInput[];
  appearances: FactAppearanceItem[];
  valid_from: string | null;
  as_of: string;
  valid_until: string | null;
  publication_state: PublicationState;
  change: FactChange;
  note: string | null;
  approver_name: string;
  /** Null: the program itself. */
  changed_by: string | null;
  changer_name: string | null;
  published_at: Date;
  made_at: Date;
}

const SELECT = `SELECT v.fact_id, v.version, v.statement, v.verdict, v.summary, v.speaker, v.evidence, v.appearances, v.valid_from::text, v.as_of::text, v.valid_until::text,
    v.publication_state, v.change, v.note, v.approver_name, v.changed_by, u.name AS changer_name, v.published_at, v.made_at
  FROM fact_versions v LEFT JOIN users u ON u.id = v.changed_by`;

/** Every version of every fact; the database writes them whenever a fact changes. */
@Injectable()
export class FactVersionsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. */
  of(tx: Tx, factId: string): Promise<FactVersionRow[]> {
    return rows(tx, `${SELECT} WHERE v.fact_id = $1 ORDER BY v.version DESC`, [factId]);
  }

  one(tx: Tx, factId: string, version: number): Promise<FactVersionRow | null> {
    return row(tx, `${SELECT} WHERE v.fact_id = $1 AND v.version = $2`, [factId, version]);
  }

  /**
   * A moment, ISO 8601 with microseconds, of which everything is known: each version from before it can be seen, and none will come in from before. Waits for
   * those who are changing facts just now.
   */
  moment(): Promise<string> {
    return this.unitOfWork.transaction(async (tx) => {
      await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('fact_versions'))`);
      return (await row<{ now: string }>(tx, `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`))!.now;
    });
  }
}
