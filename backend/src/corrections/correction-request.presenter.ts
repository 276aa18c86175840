import type { z } from 'zod';
import type { CorrectionRequestRow } from './correction-requests.repository.js';
import type { CorrectionRequest } from './correction-requests.schema.js';

export const presentRequest = (row: CorrectionRequestRow): z.output<typeof CorrectionRequest> => ({
  id: row.id,
  fact: { id: row.fact_id, slug: row.fact_slug, statement: row.fact_statement, version: row.fact_version_now },
  factVersion: row.fact_version,
  problem: row.problem,
  sourceUrl: row.source_url,
  sender: { name: row.sender_name, email: row.sender_email },
  state: row.state,
  note: row.note,
  decidedBy: row.decided_by && row.decider_name !== null ? { id: row.decided_by, name: row.decider_name } : null,
  decidedAt: row.decided_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  version: row.version,
});
