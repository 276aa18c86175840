import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, type Tx } from '../database/index.js';
import type { ReviewPolicy, Verdict } from '../domain/verdict/index.js';
import type { DisputeList } from './adjudication.schema.js';

export interface DisputeRow {
  id: string;
  since: Date;
  policy: ReviewPolicy;
  queue_name: string;
  allowed_verdicts: Verdict[];
  reviewers: Array<{ id: string; name: string }>;
  verdicts: Verdict[];
}

const COUNTED = 'r.claim_id = c.id AND r.superseded_at IS NULL AND r.undone_at IS NULL';
// The dispute began with the last of its reviews.
const COLUMNS = `c.id, c.priority, reviews.since, q.review_policy AS policy, q.name AS queue_name, q.allowed_verdicts, reviews.reviewers, reviews.verdicts`;
const FROM = `claims c JOIN queues q ON q.id = c.queue_id
  JOIN LATERAL (SELECT max(r.created_at) AS since, json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY r.id) AS reviewers,
      json_agg(r.verdict ORDER BY r.id) AS verdicts, count(DISTINCT r.verdict) > 1 AS differ
    FROM reviews r JOIN users u ON u.id = r.reviewer_id WHERE ${COUNTED}) reviews ON reviews.since IS NOT NULL`;

const SORTS = {
  since: { sortColumn: 'reviews.since', sortType: 'timestamptz' },
  priority: { sortColumn: 'c.priority', sortType: 'smallint' },
} as const;

/** Disputes are the claims in that state, with their counted reviews. Reads only. */
@Injectable()
export class AdjudicationRepository {
  byClaim(tx: Tx, claimId: string): Promise<DisputeRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.id = $1 AND c.state = 'disputed'`, [claimId]);
  }

  list(tx: Tx, query: z.output<typeof DisputeList>): Promise<ListPage<DisputeRow & { sort_key: string }>> {
    const { filter } = query;
    const { where, values } = new Conditions()
      .when(true, `c.state = 'disputed'`)
      .add('c.queue_id = ?', filter.queueId)
      .add(`reviews.differ = (?::text = 'disagreement')`, filter.reason);
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      where,
      values,
      ...SORTS[query.sort.by],
      idColumn: 'c.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }
}
