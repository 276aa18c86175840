import type { z } from 'zod';
import type { EarlierCheck } from '../domain/earlier-checks/index.js';
import type { EarlierCheckRow } from './earlier-checks.repository.js';
import type { EarlierCheck as EarlierCheckSchema, EarlierCheckMatch } from './earlier-checks.schema.js';
import type { MatchRow } from './matches.repository.js';

/** As it was read from its file. */
export const asCheck = (check: EarlierCheckRow): EarlierCheck => ({
  claim: check.claim,
  claimant: check.claimant,
  claimDate: check.claim_date,
  rating: check.rating,
  ratingOf: check.rating_value === null ? null : { value: check.rating_value, best: check.rating_best!, worst: check.rating_worst! },
  publisher: check.publisher,
  url: check.url,
  reviewedAt: check.reviewed_at,
  language: check.language,
});

export const presentCheck = (check: EarlierCheckRow): z.output<typeof EarlierCheckSchema> => ({
  id: check.id,
  ...asCheck(check),
  importedAt: check.imported_at.toISOString(),
});

export const presentMatch = ({ match_id, kind, score, why, state, decided_by, decided_by_name, ...check }: MatchRow): z.output<typeof EarlierCheckMatch> => ({
  id: match_id,
  kind,
  score: Math.round(score * 1000) / 1000,
  why,
  state,
  decidedBy: decided_by === null ? null : { id: decided_by, name: decided_by_name! },
  check: presentCheck(check),
});
