import { labelOf } from '../../domain/verdict-scale/index.js';
import type { FactRow, Publication } from '../../facts/index.js';

/** The columns of a table of facts: name, and what stands in it. */
export const COLUMNS: ReadonlyArray<[string, (fact: FactRow, publication: Publication) => string]> = [
  ['id', (fact) => fact.id],
  ['statement', (fact) => fact.statement],
  ['verdict', (fact) => fact.verdict],
  ['verdict_label', (fact, { scale }) => labelOf(scale, fact.verdict)],
  ['summary', (fact) => fact.summary],
  ['speaker', (fact) => fact.speaker ?? ''],
  ['sources', (fact) => [...new Set(fact.appearances.map((appearance) => appearance.source).filter(Boolean))].join('; ')],
  ['first_appearance', (fact) => fact.appearances.map((appearance) => appearance.url).find(Boolean) ?? ''],
  ['evidence', (fact) => fact.evidence.map((item) => `${item.stance}: ${item.url}`).join('\n')],
  ['evidence_quotes', (fact) => fact.evidence.map((item) => item.quote).join('\n')],
  ['approved_by', (fact) => fact.approver_name],
  ['published_at', (fact) => fact.published_at.toISOString()],
  ['url', (fact, { publicUrl }) => `${publicUrl}/facts/${fact.slug}`],
];
