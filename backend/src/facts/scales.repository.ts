import { Injectable } from '@nestjs/common';
import { row, type Tx } from '../database/index.js';
import type { VerdictScale } from '../domain/verdict-scale/index.js';

export interface ScaleRow extends VerdictScale {
  made_by: string | null;
  maker_name: string | null;
  made_at: Date;
}

const SELECT = `SELECT s.version, s.worst, s.best, s.ratings, s.made_by, u.name AS maker_name, s.made_at FROM verdict_scales s LEFT JOIN users u ON u.id = s.made_by`;

/** The newsroom's scale in all its versions. */
@Injectable()
export class ScalesRepository {
  async current(tx: Tx): Promise<ScaleRow> {
    return (await row<ScaleRow>(tx, `${SELECT} ORDER BY s.version DESC LIMIT 1`))!;
  }

  /** The one that counted at a moment; before there was any, the first. */
  async at(tx: Tx, moment: string): Promise<ScaleRow> {
    return (await row<ScaleRow>(tx, `${SELECT} WHERE s.version = 1 OR s.made_at <= $1::timestamptz ORDER BY s.version DESC LIMIT 1`, [moment]))!;
  }

  /** @returns whether it was made: not where another version is there than the one that it follows on */
  async insert(tx: Tx, { version, worst, best, ratings }: VerdictScale, madeBy: string): Promise<boolean> {
    const made = await row(
      tx,
      `INSERT INTO verdict_scales (version, worst, best, ratings, made_by) SELECT $1::int + 1, $2, $3, $4::jsonb, $5
        WHERE $1 = (SELECT max(version) FROM verdict_scales) ON CONFLICT (version) DO NOTHING RETURNING version`,
      [version, worst, best, JSON.stringify(ratings), madeBy],
    );
    return made !== null;
  }
}
