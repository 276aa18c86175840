import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { RUN_STATUSES, SUGGESTION_STATES } from './assistant.schema.js';
import type { ModelAnswer } from './language-model.js';
import type { Placed } from './proposals.js';

export interface RunRow {
  article_id: string;
  status: (typeof RUN_STATUSES)[number];
  failure: string | null;
  proposed: number;
  dropped: number;
  known: number;
  model: string;
  prompt_version: string;
  input_tokens: number | null;
  output_tokens: number | null;
  at: Date;
}

export interface SuggestionRow {
  id: string;
  article_id: string;
  span_start: number;
  span_end: number;
  quote: string;
  wording: string;
  state: (typeof SUGGESTION_STATES)[number];
  claim_id: string | null;
  model: string;
  prompt_version: string;
  created_at: Date;
}

const COLUMNS = 'id, article_id, span_start, span_end, quote, wording, state, claim_id, model, prompt_version, created_at';

@Injectable()
export class SuggestionsRepository {
  /** Notes that the assistant is asked. @returns false when it has answered already */
  async begin(tx: Tx, articleId: string, model: string, promptVersion: string): Promise<boolean> {
    const begun = await row(
      tx,
      `INSERT INTO assistant_runs (article_id, model, prompt_version) VALUES ($1, $2, $3)
        ON CONFLICT (article_id) DO UPDATE SET status = 'asked', failure = NULL, model = excluded.model, prompt_version = excluded.prompt_version, at = now()
          WHERE assistant_runs.status <> 'answered' RETURNING article_id`,
      [articleId, model, promptVersion],
    );
    return begun !== null;
  }

  /** Says why there is no answer, unless that has been said or there is one. */
  async fail(tx: Tx, articleId: string, failure: string): Promise<void> {
    await rows(tx, `UPDATE assistant_runs SET status = 'failed', failure = $2, at = now() WHERE article_id = $1 AND status = 'asked'`, [articleId, failure]);
  }

  /** Stores the answer and its proposals; nothing when another run of the same job was quicker. */
  async answer(tx: Tx, articleId: string, { placed, dropped, known }: Placed, { inputTokens, outputTokens }: ModelAnswer): Promise<void> {
    const run = await row<Pick<RunRow, 'model' | 'prompt_version'>>(
      tx,
      `UPDATE assistant_runs SET status = 'answered', failure = NULL, proposed = $2, dropped = $3, known = $4, input_tokens = $5, output_tokens = $6, at = now()
        WHERE article_id = $1 AND status <> 'answered' RETURNING model, prompt_version`,
      [articleId, placed.length + dropped + known, dropped, known, inputTokens, outputTokens],
    );
    if (!run) return;
    await rows(
      tx,
      `INSERT INTO suggestions (article_id, span_start, span_end, quote, wording, model, prompt_version)
        SELECT $2, "start", "end", quote, wording, $3, $4 FROM jsonb_to_recordset($1::jsonb) AS p("start" int, "end" int, quote text, wording text)
        ON CONFLICT (article_id, span_start, span_end, wording) DO NOTHING`,
      [JSON.stringify(placed), articleId, run.model, run.prompt_version],
    );
  }

  run(tx: Tx, articleId: string): Promise<RunRow | null> {
    return row(
      tx,
      `SELECT article_id, status, failure, proposed, dropped, known, model, prompt_version, input_tokens, output_tokens, at
        FROM assistant_runs WHERE article_id = $1`,
      [articleId],
    );
  }

  ofArticle(tx: Tx, articleId: string): Promise<SuggestionRow[]> {
    return rows(tx, `SELECT ${COLUMNS} FROM suggestions WHERE article_id = $1 ORDER BY span_start, id`, [articleId]);
  }

  lock(tx: Tx, id: string): Promise<SuggestionRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM suggestions WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** The claim with that key which was seen at the suggestion's place. */
  async claimAt(tx: Tx, { article_id: articleId, span_start: start, span_end: end }: SuggestionRow, wordingKey: string): Promise<string> {
    const found = await row<{ id: string }>(
      tx,
      `SELECT si.claim_id AS id FROM sightings si JOIN claims c ON c.id = si.detected_as
        WHERE si.article_id = $1 AND si.span_start = $2 AND si.span_end = $3 AND c.wording_key = decode($4, 'hex')`,
      [articleId, start, end, wordingKey],
    );
    return found!.id;
  }

  /** @param claimId what it became, null when it was dismissed */
  async decide(tx: Tx, id: string, personId: string, claimId: string | null): Promise<SuggestionRow> {
    const decided = await row<SuggestionRow>(
      tx,
      `UPDATE suggestions SET state = CASE WHEN $3::uuid IS NULL THEN 'dismissed' ELSE 'accepted' END, claim_id = $3, decided_by = $2, decided_at = now()
        WHERE id = $1 RETURNING ${COLUMNS}`,
      [id, personId, claimId],
    );
    return decided!;
  }
}
