import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import type { DateMention, Quantity } from './claims.schema.js';
import type { DetectedClaim } from './detected-claim.js';

/** What extraction read out of the sentence, as it is stored with the sighting. */
export interface SightingRecord {
  quantities: Array<z.output<typeof Quantity>>;
  dates: Array<z.output<typeof DateMention>>;
  places: string[];
  entities: string[];
  reasons: string[];
}

export interface SightingRow {
  id: string;
  claim_id: string;
  detected_as: string;
  article_id: string;
  span_start: number;
  span_end: number;
  quote: string;
  speaker: string | null;
  cue: string | null;
  hedged: boolean;
  record: SightingRecord;
  title: string;
  url: string | null;
  published_at: Date | null;
  source_id: string | null;
  source_name: string | null;
}

export interface ArticleSightingRow {
  id: string;
  claim_id: string;
  article_id: string;
  span_start: number;
  span_end: number;
  wording: string;
  state: ClaimState;
  verdict: Verdict | null;
}

const SIGHTING_COLUMNS = `si.id, si.claim_id, si.detected_as, si.article_id, si.span_start, si.span_end, si.quote, si.speaker, si.cue, si.hedged, si.record,
          a.title, a.url, a.published_at, a.source_id, so.name AS source_name`;

/** Of one claim; nobody reads more of them. */
const SIGHTINGS_SHOWN = 1_000;

@Injectable()
export class SightingsRepository {
  /**
   * Stores claims and sightings of one article in bulk. What is there already stays as it is, so that a repeat changes nothing. What was joined to
   * another claim counts for that one. The time of a claim that sleeps until it is seen again has come.
   */
  async store(tx: Tx, articleId: string, found: readonly DetectedClaim[]): Promise<void> {
    if (found.length === 0) return;
    // In the order of their keys: two articles with the same claims never wait for each other in a circle.
    const claims = [...new Map(found.map((claim) => [claim.wordingKey, claim])).values()].sort((a, b) =>
      a.wordingKey < b.wordingKey ? -1 : 1,
    );
    await rows(
      tx,
      `INSERT INTO claims (wording, wording_key, type, kinds, speaker, check_worthiness)
        SELECT wording, decode(key, 'hex'), type, ARRAY(SELECT jsonb_array_elements_text(kinds)), speaker, worth
        FROM jsonb_to_recordset($1::jsonb) AS c(wording text, key text, type text, kinds jsonb, speaker text, worth real)
        ON CONFLICT (wording_key) DO NOTHING`,
      [JSON.stringify(claims.map(asClaim))],
    );
    const keys = claims.map((claim) => Buffer.from(claim.wordingKey, 'hex'));
    await this.lockRoots(tx, keys);
    const seen = await rows<{ claim_id: string }>(
      tx,
      `WITH seen AS (INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, speaker, cue, hedged, record)
        SELECT claims.id, $2, s.start, s.stop, s.quote, s.speaker, s.cue, s.hedged, s.record
        FROM jsonb_to_recordset($1::jsonb)
            AS s(key text, start int, stop int, quote text, speaker text, cue text, hedged boolean, record jsonb)
          JOIN claims ON claims.wording_key = decode(s.key, 'hex')
        ON CONFLICT (article_id, span_start, span_end, detected_as) DO NOTHING RETURNING claim_id),
          woken AS (UPDATE claims SET snoozed_until = clock_timestamp()
            WHERE state = 'snoozed' AND wakes_on_sighting AND id IN (SELECT claim_id FROM seen))
        SELECT DISTINCT claim_id FROM seen`,
      [JSON.stringify(found.map(asSighting)), articleId],
    );
    await this.recount(tx, seen.map(({ claim_id: id }) => id));
  }

  /** Counts the sightings of the claims again; what waits in a queue may become more pressing. */
  async recount(tx: Tx, claimIds: readonly string[]): Promise<void> {
    await rows(
      tx,
      `UPDATE claims SET sighting_count = counted.total, reckon_at = CASE WHEN claims.state = 'queued' THEN now() END
        FROM (SELECT id, (SELECT count(*)::int FROM sightings WHERE claim_id = wanted.id) AS total FROM unnest($1::uuid[]) AS wanted(id)) counted
        WHERE claims.id = counted.id AND claims.sighting_count <> counted.total`,
      [claimIds],
    );
  }

  /** What the claims of these words count for, in the order of their ids like everybody who locks several: joins are not missed, nobody waits in a circle. */
  private async lockRoots(tx: Tx, wordingKeys: readonly Buffer[]): Promise<void> {
    await rows(
      tx,
      `SELECT id FROM claims WHERE id IN (SELECT coalesce(merged_into, id) FROM claims WHERE wording_key = ANY ($1::bytea[]))
        ORDER BY id FOR NO KEY UPDATE`,
      [wordingKeys],
    );
  }

  /** The first sightings of each claim: one that was seen everywhere does not push out the others. */
  ofClaims(tx: Tx, claimIds: readonly string[]): Promise<SightingRow[]> {
    return rows(
      tx,
      `SELECT ${SIGHTING_COLUMNS}
        FROM unnest($1::uuid[]) AS wanted(id)
          CROSS JOIN LATERAL (SELECT * FROM sightings WHERE claim_id = wanted.id ORDER BY id LIMIT ${SIGHTINGS_SHOWN}) si
          JOIN articles a ON a.id = si.article_id LEFT JOIN sources so ON so.id = a.source_id
        ORDER BY si.id`,
      [claimIds],
    );
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<SightingRow[]> {
    return rows(
      tx,
      `SELECT ${SIGHTING_COLUMNS}
        FROM sightings si JOIN articles a ON a.id = si.article_id LEFT JOIN sources so ON so.id = a.source_id WHERE si.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  ofArticles(tx: Tx, articleIds: readonly string[]): Promise<ArticleSightingRow[]> {
    return rows(
      tx,
      `SELECT si.id, si.claim_id, si.article_id, si.span_start, si.span_end, c.wording, c.state, c.verdict
        FROM sightings si JOIN claims c ON c.id = si.claim_id
        WHERE si.article_id = ANY ($1::uuid[]) ORDER BY si.article_id, si.span_start, si.id`,
      [articleIds],
    );
  }
}

const asClaim = (claim: DetectedClaim): Record<string, unknown> => ({
  wording: claim.wording,
  key: claim.wordingKey,
  type: claim.type,
  kinds: claim.kinds,
  speaker: claim.speaker,
  worth: claim.checkWorthiness,
});

const asSighting = (claim: DetectedClaim): Record<string, unknown> => ({
  key: claim.wordingKey,
  start: claim.start,
  stop: claim.end,
  quote: claim.quote,
  speaker: claim.speaker,
  cue: claim.cue,
  hedged: claim.hedged,
  record: claim.record,
});
