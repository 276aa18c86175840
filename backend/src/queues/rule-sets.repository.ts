import { Injectable } from '@nestjs/common';
import { listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { Condition } from '../domain/routing/index.js';

export interface RuleRow {
  id: string;
  queue_id: string;
  queue_name: string;
  name: string;
  condition: Condition;
  priority: number;
}

export interface RuleSetRow {
  id: string;
  version: number | null;
  state: 'draft' | 'live' | 'retired';
  note: string;
  based_on: number;
  revision: number;
  changed_by: string | null;
  changer_name: string | null;
  changed_at: Date;
  live_by: string | null;
  publisher_name: string | null;
  went_live_at: Date | null;
  rule_count: number;
}

export interface NewRule {
  queueId: string;
  name: string;
  condition: Condition;
  priority: number;
}

const HEAD = `s.id, s.version, s.state, s.note, s.based_on, s.revision, s.changed_by, changer.name AS changer_name, s.changed_at,
  s.live_by, publisher.name AS publisher_name, s.went_live_at,
  (SELECT count(*)::int FROM routing_rules r WHERE r.rule_set_id = s.id) AS rule_count`;
const FROM = `rule_sets s LEFT JOIN users changer ON changer.id = s.changed_by LEFT JOIN users publisher ON publisher.id = s.live_by`;

@Injectable()
export class RuleSetsRepository {
  async live(tx: Tx): Promise<RuleSetRow> {
    return (await row<RuleSetRow>(tx, `SELECT ${HEAD} FROM ${FROM} WHERE s.state = 'live'`))!;
  }

  draft(tx: Tx): Promise<RuleSetRow | null> {
    return row(tx, `SELECT ${HEAD} FROM ${FROM} WHERE s.state = 'draft'`);
  }

  byId(tx: Tx, id: string): Promise<RuleSetRow | null> {
    return row(tx, `SELECT ${HEAD} FROM ${FROM} WHERE s.id = $1`, [id]);
  }

  /** One at a time: whoever changes rules waits here for the others. @returns the live set as it is then */
  async lockLive(tx: Tx): Promise<RuleSetRow> {
    await row(tx, `SELECT pg_advisory_xact_lock(hashtextextended('claimdesk routing rules', 0))`);
    return this.live(tx);
  }

  list(tx: Tx, page: { size: number; after: string | null; number: number }, descending: boolean): Promise<ListPage<RuleSetRow & { sort_key: string }>> {
    return listPage(tx, {
      select: HEAD,
      from: FROM,
      counted: 'rule_sets s',
      where: [`s.state <> 'draft'`],
      values: [],
      sortColumn: 's.went_live_at',
      sortType: 'timestamptz',
      idColumn: 's.id',
      descending,
      page,
    });
  }

  /** In the order in which they are tried. */
  rulesOf(tx: Tx, setId: string): Promise<RuleRow[]> {
    return rows(
      tx,
      `SELECT r.id, r.queue_id, q.name AS queue_name, r.name, r.condition, r.priority FROM routing_rules r JOIN queues q ON q.id = r.queue_id
        WHERE r.rule_set_id = $1 ORDER BY r.position`,
      [setId],
    );
  }

  async insertDraft(tx: Tx, basedOn: number, by: string | null): Promise<string> {
    const inserted = await row<{ id: string }>(tx, `INSERT INTO rule_sets (state, based_on, changed_by) VALUES ('draft', $1, $2) RETURNING id`, [basedOn, by]);
    return inserted!.id;
  }

  async touchDraft(tx: Tx, id: string, basedOn: number, by: string | null): Promise<void> {
    await rows(
      tx,
      `UPDATE rule_sets SET based_on = $2, changed_by = $3, changed_at = clock_timestamp(), revision = revision + 1 WHERE id = $1`,
      [id, basedOn, by],
    );
  }

  async dropDraft(tx: Tx, id: string): Promise<void> {
    await this.clear(tx, id);
    await rows(tx, `DELETE FROM rule_sets WHERE id = $1 AND state = 'draft'`, [id]);
  }

  async clear(tx: Tx, setId: string): Promise<void> {
    await rows(tx, `DELETE FROM routing_rules WHERE rule_set_id = $1`, [setId]);
  }

  async insertRules(tx: Tx, setId: string, rules: readonly NewRule[]): Promise<void> {
    await rows(
      tx,
      `INSERT INTO routing_rules (rule_set_id, position, queue_id, name, condition, priority)
        SELECT $1, place - 1, queue_id, name, condition, priority
        FROM unnest($2::uuid[], $3::text[], $4::jsonb[], $5::smallint[]) WITH ORDINALITY AS given(queue_id, name, condition, priority, place)`,
      [
        setId,
        rules.map((rule) => rule.queueId),
        rules.map((rule) => rule.name),
        rules.map((rule) => JSON.stringify(rule.condition)),
        rules.map((rule) => rule.priority),
      ],
    );
  }

  async retireLive(tx: Tx): Promise<void> {
    await rows(tx, `UPDATE rule_sets SET state = 'retired', retired_at = clock_timestamp() WHERE state = 'live'`);
  }

  async publishDraft(tx: Tx, id: string, version: number, note: string, by: string | null): Promise<void> {
    await rows(
      tx,
      `UPDATE rule_sets SET state = 'live', version = $2, note = $3, live_by = $4, went_live_at = clock_timestamp() WHERE id = $1`,
      [id, version, note, by],
    );
  }

  async insertLive(tx: Tx, version: number, note: string, by: string | null): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO rule_sets (state, version, note, based_on, changed_by, live_by, went_live_at)
        VALUES ('live', $1, $2, $1 - 1, $3, $3, clock_timestamp()) RETURNING id`,
      [version, note, by],
    );
    return inserted!.id;
  }

  names(tx: Tx, ids: readonly string[]): Promise<Array<{ id: string; name: string }>> {
    return rows(tx, `SELECT id, name FROM queues WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  /** Locked against being archived meanwhile. */
  queues(tx: Tx, ids: readonly string[]): Promise<Array<{ id: string; name: string; is_closed: boolean; is_fallback: boolean }>> {
    return rows(
      tx,
      `SELECT id, name, archived_at IS NOT NULL OR draining_at IS NOT NULL AS is_closed, is_fallback FROM queues
        WHERE id = ANY ($1::uuid[]) ORDER BY id FOR SHARE`,
      [ids],
    );
  }
}
