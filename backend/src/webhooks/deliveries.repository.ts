import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { WebhookEvent } from '../domain/webhooks/index.js';
import type { DeliveryState } from './webhook-delivery.entity.js';
import type { DeliveryList } from './webhooks.schema.js';

export interface DeliveryRow {
  id: string;
  endpoint_id: string;
  event: WebhookEvent | 'test';
  fact_id: string | null;
  fact_version: number | null;
  statement: string | null;
  state: DeliveryState;
  attempts: number;
  last_status: number | null;
  last_error: string | null;
  next_attempt_at: Date | null;
  delivered_at: Date | null;
  created_at: Date;
}

export interface AttemptRow {
  number: number;
  at: Date;
  ms: number | null;
  status: number | null;
  error: string | null;
  answer: string | null;
}

export interface NewDelivery {
  event: WebhookEvent;
  factId: string;
  factVersion: number;
  body: string;
}

const COLUMNS = `d.id, d.endpoint_id, d.event, d.fact_id, d.fact_version, f.statement, d.state, d.attempts, last.status AS last_status, last.error AS last_error,
  d.next_attempt_at, d.delivered_at, d.created_at`;
const FROM = `webhook_deliveries d LEFT JOIN facts f ON f.id = d.fact_id
  LEFT JOIN LATERAL (SELECT a.status, a.error FROM webhook_attempts a WHERE a.delivery_id = d.id AND a.ms IS NOT NULL ORDER BY a.number DESC LIMIT 1) last ON true`;

/** What receivers were, are and will be told. */
@Injectable()
export class DeliveriesRepository {
  byId(tx: Tx, id: string): Promise<(DeliveryRow & { body: string }) | null> {
    return row(tx, `SELECT ${COLUMNS}, d.body FROM ${FROM} WHERE d.id = $1`, [id]);
  }

  attemptsOf(tx: Tx, id: string): Promise<AttemptRow[]> {
    return rows(tx, `SELECT number, at, ms, status, error, answer FROM webhook_attempts WHERE delivery_id = $1 ORDER BY number DESC LIMIT 100`, [id]);
  }

  list(tx: Tx, { filter, sort, page }: z.output<typeof DeliveryList>): Promise<ListPage<DeliveryRow & { sort_key: string }>> {
    const { where, values } = new Conditions().add('d.endpoint_id = ?', filter.webhookId).add('d.state = ?', filter.state).add('d.fact_id = ?', filter.factId);
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'webhook_deliveries d',
      where,
      values,
      sortColumn: 'd.created_at',
      sortType: 'timestamptz',
      idColumn: 'd.id',
      descending: sort.descending,
      page,
    });
  }

  /** Who has one of this version already gets no second one. */
  async insert(tx: Tx, endpointIds: readonly string[], delivery: NewDelivery): Promise<void> {
    await rows(
      tx,
      `INSERT INTO webhook_deliveries (endpoint_id, event, fact_id, fact_version, body) SELECT endpoint_id, $2, $3, $4, $5 FROM unnest($1::uuid[]) AS endpoint_id
        ON CONFLICT (endpoint_id, fact_id, fact_version) DO NOTHING`,
      [endpointIds, delivery.event, delivery.factId, delivery.factVersion, delivery.body],
    );
  }

  async insertTest(tx: Tx, endpointId: string, body: string): Promise<string> {
    const inserted = await row<{ id: string }>(tx, `INSERT INTO webhook_deliveries (endpoint_id, event, body) VALUES ($1, 'test', $2) RETURNING id`, [endpointId, body]);
    return inserted!.id;
  }

  /** Due at once, with all tries before it, whatever became of it. */
  async replay(tx: Tx, id: string): Promise<void> {
    await rows(
      tx,
      `UPDATE webhook_deliveries SET state = 'waiting', tries = 0, next_attempt_at = clock_timestamp(), delivered_at = NULL WHERE id = $1`,
      [id],
    );
  }

  /** @returns how many were dead */
  async replayDead(tx: Tx, endpointId: string): Promise<number> {
    const again = await rows(
      tx,
      `UPDATE webhook_deliveries SET state = 'waiting', tries = 0, next_attempt_at = clock_timestamp() WHERE endpoint_id = $1 AND state = 'dead' RETURNING id`,
      [endpointId],
    );
    return again.length;
  }
}
