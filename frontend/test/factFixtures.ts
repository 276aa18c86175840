import type * as T from '../src/api';
import { anId, minutesAgo, person } from './fixtures';

export const aDraftApproval = (over: Partial<T.ApprovalDraft> = {}): T.ApprovalDraft => {
  const { statement, verdict, summary, speaker, evidence, appearances, validFrom, asOf, validUntil } = aFact();
  return {
    id: anId(),
    wording: statement,
    speaker,
    verdict,
    priority: 60,
    sources: ['The Harbour Post'],
    decidedAt: minutesAgo(9),
    basis: 'single',
    adjudicator: null,
    reviews: [{ reviewer: { id: person('reviewer').id, name: person('reviewer').name }, verdict, confidence: 4 }],
    rationale: summary,
    evidence,
    fact: null,
    bar: null,
    contentHash: 'c'.repeat(64),
    content: { statement, verdict, summary, speaker, evidence, appearances, validFrom, asOf, validUntil },
    label: 'Verified',
    changes: [],
    needsNote: false,
    mayBreakGlass: false,
    voided: null,
    ...over,
  };
};

const rating = (en: string, colour: T.Rating['colour'], value: number | null): T.Rating => ({ labels: { en }, colour, value });
export const aScale = (over: Partial<T.VerdictScale> = {}): T.VerdictScale => ({
  version: 1,
  worst: 1,
  best: 5,
  ratings: {
    verified: rating('Verified', 'green', 5),
    contradicted: rating('Contradicted', 'red', 1),
    conflicting_evidence: rating('Conflicting evidence', 'amber', 3),
    not_enough_evidence: rating('Not enough evidence', 'grey', null),
    not_checkable: rating('Not checkable', 'grey', null),
  },
  madeBy: null,
  madeAt: minutesAgo(10_000),
  ...over,
});

export const aFact = (over: Partial<T.WholeFact> = {}): T.WholeFact => ({
  id: anId(),
  claimId: anId(),
  slug: 'new-tram-line-40000-passengers',
  statement: 'The new tram line carried more than 40,000 passengers in its first week.',
  verdict: 'verified',
  summary: 'The transport office publishes the weekly count.',
  speaker: 'city council',
  evidence: [{ url: 'https://transport.example/counts', quote: '41,870 passengers in week 9', stance: 'supports' }],
  appearances: [{ source: 'The Harbour Post', title: 'Trams return to the old harbour', url: 'https://harbourpost.example/trams', publishedAt: '2026-03-02T08:00:00.000Z' }],
  approvedBy: { id: person('editor').id, name: person('editor').name },
  validFrom: null,
  asOf: '2026-03-02',
  validUntil: null,
  publicationState: 'published',
  change: 'published',
  note: null,
  corrections: [],
  url: 'http://127.0.0.1:3000/facts/new-tram-line-40000-passengers',
  may: [],
  contentHash: 'a'.repeat(64),
  version: 1,
  publishedAt: minutesAgo(5),
  modifiedAt: minutesAgo(5),
  ...over,
});
