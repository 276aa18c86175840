import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, type Tx } from '../database/index.js';
import type { Stance, Verdict } from '../domain/verdict/index.js';
import type { EvidenceList } from './evidence.schema.js';

export interface EvidenceRow {
  id: string;
  url: string;
  quote: string;
  stance: Stance;
  capture_id: string | null;
  title: string | null;
  publisher: string | null;
  claim_id: string;
  wording: string;
  verdict: Verdict | null;
  fact_id: string | null;
  created_at: Date;
}

/** The parts of an address as words; as the index has them. */
const partsOf = (url: string): string => `translate(${url}, '/.-_?=&:%', '         ')`;

@Injectable()
export class EvidenceRepository {
  /**
   * Evidence of reviews that count, on claims whose verdict stands, and the person's own on others: what a blind queue keeps back is not found here
   * either, nor what says how a claim was decided that they are calibrated by just now.
   */
  list(tx: Tx, userId: string, query: z.output<typeof EvidenceList>): Promise<ListPage<EvidenceRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .when(true, 'r.superseded_at IS NULL AND r.undone_at IS NULL')
      .add(`(c.state IN ('decided', 'published') OR r.reviewer_id = ?)`, userId)
      .add(
        `NOT EXISTS (SELECT 1 FROM assignments a WHERE a.claim_id = r.claim_id AND a.gold AND a.assigned_to = ? AND a.state IN ('open', 'leased'))`,
        userId,
      )
      .add('e.url = ?', query.filter.url)
      .add('r.claim_id <> ?', query.filter.notClaim)
      .add(
        `e.id IN (SELECT found.id FROM evidence found WHERE to_tsvector('simple', found.quote || ' ' || ${partsOf('found.url')}) @@ words_sought('simple', ${partsOf('?')})
          UNION SELECT found.id FROM evidence found JOIN reviews fr ON fr.id = found.review_id JOIN claims fc ON fc.id = fr.claim_id
            WHERE to_tsvector('simple', fc.wording) @@ words_sought('simple', ?))`,
        query.filter.q,
      );
    return listPage(tx, {
      select: `e.id, e.url, e.quote, e.stance, e.capture_id, copy.title, copy.publisher, r.claim_id, c.wording, c.verdict, f.id AS fact_id, r.created_at`,
      from: `evidence e JOIN reviews r ON r.id = e.review_id JOIN claims c ON c.id = r.claim_id
        LEFT JOIN captures copy ON copy.id = e.capture_id
        LEFT JOIN facts f ON f.claim_id = c.id AND f.publication_state = 'published'`,
      where,
      values,
      sortColumn: 'r.created_at',
      sortType: 'timestamptz',
      idColumn: 'e.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }
}
