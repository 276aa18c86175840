import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { CAPTURE_KINDS, CAPTURE_STATUSES } from './capture.entity.js';
import type { ReadCopy } from './page-reader.js';

export interface CaptureRow {
  id: string;
  kind: (typeof CAPTURE_KINDS)[number];
  status: (typeof CAPTURE_STATUSES)[number];
  url: string | null;
  file_name: string | null;
  failure: string | null;
  final_url: string | null;
  media_type: string | null;
  title: string | null;
  publisher: string | null;
  published_at: Date | null;
  sha256: string | null;
  bytes: number | null;
  fetched_at: Date | null;
  created_at: Date;
}
export type CaptureWithText = CaptureRow & { text: string | null; text_complete: boolean };

/** A copy as it is archived. */
export interface Copy extends ReadCopy {
  mediaType: string;
  finalUrl: string | null;
  sha256: string;
  bytes: number;
}

const COLUMNS = `id, kind, status, url, file_name, failure, final_url, media_type, title, publisher, published_at, sha256, bytes, fetched_at, created_at`;

@Injectable()
export class CapturesRepository {
  byId(tx: Tx, id: string): Promise<CaptureWithText | null> {
    return row(tx, `SELECT ${COLUMNS}, text, text_complete FROM captures WHERE id = $1`, [id]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<CaptureRow[]> {
    return rows(tx, `SELECT ${COLUMNS} FROM captures WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  /** The newest copy of an address, when it is on its way or not older than so many hours. */
  recent(tx: Tx, url: string, hours: number): Promise<CaptureRow | null> {
    return row(
      tx,
      `SELECT ${COLUMNS} FROM captures
        WHERE kind = 'url' AND url = $1 AND status <> 'failed' AND (status = 'pending' OR created_at > now() - make_interval(hours => $2))
        ORDER BY created_at DESC LIMIT 1`,
      [url, hours],
    );
  }

  /** @returns null when somebody asked for the same address at the same moment */
  ask(tx: Tx, url: string, requestedBy: string): Promise<CaptureRow | null> {
    return row(
      tx,
      `INSERT INTO captures (kind, url, requested_by) VALUES ('url', $1, $2)
        ON CONFLICT (url) WHERE status = 'pending' DO NOTHING RETURNING ${COLUMNS}`,
      [url, requestedBy],
    );
  }

  async addFile(tx: Tx, fileName: string, requestedBy: string, copy: Copy): Promise<CaptureRow> {
    const added = await row<CaptureRow>(
      tx,
      `INSERT INTO captures (kind, status, file_name, requested_by, final_url, media_type, title, publisher, published_at, text, text_complete, sha256, bytes, fetched_at)
        VALUES ('file', 'ready', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp()) RETURNING ${COLUMNS}`,
      [fileName, requestedBy, ...valuesOf(copy)],
    );
    return added!;
  }

  async finish(tx: Tx, id: string, copy: Copy): Promise<void> {
    await rows(
      tx,
      `UPDATE captures SET status = 'ready', fetched_at = clock_timestamp(), final_url = $2, media_type = $3, title = $4, publisher = $5, published_at = $6,
          text = $7, text_complete = $8, sha256 = $9, bytes = $10
        WHERE id = $1 AND status = 'pending'`,
      [id, ...valuesOf(copy)],
    );
  }

  async fail(tx: Tx, id: string, failure: string): Promise<void> {
    await rows(tx, `UPDATE captures SET status = 'failed', failure = $2 WHERE id = $1 AND status = 'pending'`, [id, failure]);
  }

  /** How many copies the person asked for within an hour. */
  async askedLately(tx: Tx, requestedBy: string): Promise<number> {
    const counted = await row<{ count: number }>(
      tx,
      `SELECT count(*)::int AS count FROM captures WHERE requested_by = $1 AND created_at > clock_timestamp() - interval '1 hour'`,
      [requestedBy],
    );
    return counted!.count;
  }

  /** Copies that should have been made by now: their job was lost with the job store. */
  overdue(tx: Tx, olderThanSeconds: number): Promise<Array<{ id: string }>> {
    return rows(
      tx,
      `SELECT id FROM captures WHERE status = 'pending' AND created_at < now() - make_interval(secs => $1) ORDER BY id LIMIT 100`,
      [olderThanSeconds],
    );
  }
}

const valuesOf = (copy: Copy): unknown[] => [
  copy.finalUrl,
  copy.mediaType,
  copy.title,
  copy.publisher,
  copy.publishedAt,
  copy.text,
  copy.textComplete,
  copy.sha256,
  copy.bytes,
];
