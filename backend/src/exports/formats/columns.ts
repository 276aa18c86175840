import { labelOf } from '../../domain/verdict-scale/index.js';
import { addressOf, type FactRow, type Publication } from '../../facts/index.js';
import { isWithdrawn } from './format.js';

type Column = [name: string, valueOf: (fact: FactRow, publication: Publication) => string];

/** What was said, which a withdrawn fact says no more. */
const SAID: readonly Column[] = [
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
];
const ofPublished = ([name, valueOf]: Column): Column => [name, (fact, publication) => (isWithdrawn(fact) ? '' : valueOf(fact, publication))];

/** The columns of a table of facts: name, and what stands in it. */
export const COLUMNS: readonly Column[] = [
  ['id', (fact) => fact.id],
  ...SAID.map(ofPublished),
  ['published_at', (fact) => fact.published_at.toISOString()],
  ['url', addressOf],
  ['state', (fact) => fact.publication_state],
  ['version', (fact) => String(fact.version)],
  ['modified_at', (fact) => fact.modified_at.toISOString()],
  ofPublished(['valid_until', (fact) => fact.valid_until ?? '']),
  ['correction', (fact) => fact.corrections.at(-1)?.note ?? ''],
];

export const cellsOf = (fact: FactRow, publication: Publication): string[] => COLUMNS.map(([, valueOf]) => valueOf(fact, publication));
