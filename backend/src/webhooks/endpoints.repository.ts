import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { WebhookEvent } from '../domain/webhooks/index.js';
import type { WebhookList } from './webhooks.schema.js';

/** Never with its secrets. */
export interface EndpointRow {
  id: string;
  url: string;
  description: string;
  events: WebhookEvent[];
  off_because: 'person' | 'gone' | null;
  previous_secret_until: Date | null;
  waiting: number;
  dead: number;
  last_delivered_at: Date | null;
  created_by: string;
  maker_name: string;
  created_at: Date;
  version: number;
}

export interface EndpointFields {
  url: string;
  description: string;
  events: readonly WebhookEvent[];
  offBecause: EndpointRow['off_because'];
}

const COUNTED = 1_000;
const countOf = (state: string): string =>
  `(SELECT count(*)::int FROM (SELECT 1 FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = '${state}' LIMIT ${COUNTED}) counted)`;

const COLUMNS = `e.id, e.url, e.description, e.events, e.off_because, e.created_by, u.name AS maker_name, e.created_at, e.version,
  CASE WHEN e.previous_secret_until > clock_timestamp() THEN e.previous_secret_until END AS previous_secret_until,
  ${countOf('waiting')} AS waiting, ${countOf('dead')} AS dead,
  (SELECT d.delivered_at FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'delivered' ORDER BY d.created_at DESC, d.id DESC LIMIT 1) AS last_delivered_at`;
const FROM = 'webhook_endpoints e JOIN users u ON u.id = e.created_by';

/** Who is told. */
@Injectable()
export class EndpointsRepository {
  byId(tx: Tx, id: string): Promise<EndpointRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE e.id = $1`, [id]);
  }

  list(tx: Tx, query: z.output<typeof WebhookList>): Promise<ListPage<EndpointRow & { sort_key: string }>> {
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'webhook_endpoints e',
      where: [],
      values: [],
      sortColumn: 'e.created_at',
      sortType: 'timestamptz',
      idColumn: 'e.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  async insert(tx: Tx, endpoint: Omit<EndpointFields, 'offBecause'> & { secret: string; createdBy: string }): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO webhook_endpoints (url, description, events, secret, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [endpoint.url, endpoint.description, endpoint.events, endpoint.secret, endpoint.createdBy],
    );
    return inserted!.id;
  }

  /** @returns whether the version was still the one that was read */
  async update(tx: Tx, id: string, version: number, fields: EndpointFields): Promise<boolean> {
    const updated = await row(
      tx,
      `UPDATE webhook_endpoints SET url = $3, description = $4, events = $5, off_because = $6, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, fields.url, fields.description, fields.events, fields.offBecause],
    );
    return updated !== null;
  }

  /** The secret before signs on for so many hours. */
  async rotate(tx: Tx, id: string, secret: string, overlapHours: number): Promise<void> {
    await rows(
      tx,
      `UPDATE webhook_endpoints SET secret = $2, version = version + 1,
          previous_secret = CASE WHEN $3 > 0 THEN secret END,
          previous_secret_until = CASE WHEN $3 > 0 THEN clock_timestamp() + make_interval(hours => $3) END
        WHERE id = $1`,
      [id, secret, overlapHours],
    );
  }

  /** @returns whether it was on */
  async switchOff(tx: Tx, id: string, because: 'gone'): Promise<boolean> {
    const off = await row(tx, `UPDATE webhook_endpoints SET off_because = $2, version = version + 1 WHERE id = $1 AND off_because IS NULL RETURNING id`, [id, because]);
    return off !== null;
  }

  /** Those that were there when it happened and want to know. */
  async wanting(tx: Tx, event: WebhookEvent, since: Date): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `SELECT id FROM webhook_endpoints WHERE off_because IS NULL AND $1 = ANY (events) AND created_at <= $2 ORDER BY id`,
      [event, since],
    );
    return found.map(({ id }) => id);
  }
}
