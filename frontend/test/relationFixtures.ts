import type * as T from '../src/api';
import { aSighting, aSource, anId, minutesAgo, person } from './fixtures';

export const aRelatedClaim = (over: Partial<T.RelatedClaim> = {}): T.RelatedClaim => ({
  id: anId(),
  wording: 'The new tram line carried 28,000 passengers in its first week.',
  state: 'queued',
  verdict: null,
  speaker: null,
  sightingCount: 1,
  sources: ['Quay Courier'],
  ...over,
});

/** Words of another article, with the one figure in them. */
export const anotherSighting = (over: Partial<T.Sighting> = {}): T.Sighting =>
  aSighting({
    start: 0,
    end: 44,
    quote: 'Only 28,000 passengers took it in a week.',
    speaker: 'merchants’ union',
    quantities: [{ raw: '28,000 passengers', start: 5, end: 22, comparator: 'exact', value: 28_000, valueMax: null, unit: 'passengers', kind: 'count' }],
    article: { id: anId(), title: 'Few take the tram', source: aSource('Quay Courier'), url: 'https://quaycourier.example/tram', publishedAt: '2026-03-03T08:00:00.000Z' },
    ...over,
  });

export const aRelation = (over: Partial<T.Relation> = {}): T.Relation => ({
  id: anId(),
  kind: 'differs_in_quantity',
  state: 'suggested',
  score: 0.86,
  why: '40,000 against 28,000 passengers, same place',
  otherIs: 'later',
  reason: null,
  note: null,
  decidedBy: null,
  decidedAt: null,
  createdAt: minutesAgo(30),
  mine: aSighting(),
  theirs: anotherSighting(),
  other: aRelatedClaim(),
  ...over,
});

export const aSuggestedPair = (over: Partial<T.RelationListItem> = {}): T.RelationListItem => ({
  id: anId(),
  kind: 'differs_in_quantity',
  state: 'suggested',
  score: 0.86,
  why: '40,000 against 28,000 passengers, same place',
  earlier: aRelatedClaim({ wording: 'The new tram line carried more than 40,000 passengers in its first week.' }),
  later: aRelatedClaim(),
  createdAt: minutesAgo(30),
  ...over,
});

export const aPolicy = (over: Partial<T.RelationPolicy> = {}): T.RelationPolicy => ({
  version: 3,
  thresholds: {
    same: { accept: 0.9, suggest: 0.6 },
    differs_in_quantity: { accept: 0.8, suggest: 0.5 },
    contradicts: { accept: null, suggest: 0.5 },
    updates: { accept: 0.8, suggest: 0.5 },
    narrower: { accept: null, suggest: 0.5 },
    corroborates: { accept: null, suggest: 0.6 },
  },
  setBy: { id: person('editor').id, name: person('editor').name },
  setAt: '2026-03-01T08:00:00.000Z',
  ...over,
});

export const aMergedClaim = (over: Partial<T.MergedClaim> = {}): T.MergedClaim => ({ ...aRelatedClaim(), decision: null, fact: null, ...over });

export const aPreview = (over: Partial<T.MergePreview> = {}): T.MergePreview => ({
  kept: aMergedClaim({ wording: 'The tram had over 40,000 passengers in a week.', state: 'decided', verdict: 'verified', decision: { verdict: 'verified', by: [{ id: person('reviewer').id, name: person('reviewer').name }] } }),
  absorbed: aMergedClaim(),
  sightingsMoved: 2,
  reviewsNoLongerCounting: 1,
  draftsKept: 0,
  openSlotsClosed: 1,
  exports: [],
  warnings: [],
  refusal: null,
  ...over,
});

export const aMerge = (over: Partial<T.Merge> = {}): T.Merge => ({
  id: anId(),
  keptId: anId(),
  absorbedId: anId(),
  absorbedWording: 'Forty thousand took it.',
  by: { id: person('editor').id, name: person('editor').name },
  at: minutesAgo(20),
  undoneAt: null,
  note: null,
  sightings: 2,
  ...over,
});

export const aCheck = (over: Partial<T.EarlierCheck> = {}): T.EarlierCheck => ({
  id: anId(),
  claim: 'The harbour tram had 60,000 riders in its first week.',
  claimant: 'Lena Ortiz',
  claimDate: '2026-03-04',
  rating: 'Mostly false',
  ratingOf: { value: 2, best: 5, worst: 1 },
  publisher: 'Example Facts',
  url: 'https://examplefacts.example/tram',
  reviewedAt: '2026-03-06',
  language: 'en',
  importedAt: minutesAgo(400),
  ...over,
});

export const aCheckMatch = (over: Partial<T.EarlierCheckMatch> = {}): T.EarlierCheckMatch => ({
  id: anId(),
  kind: 'same',
  score: 0.72,
  why: 'same place, both name Lena Ortiz',
  state: 'suggested',
  decidedBy: null,
  check: aCheck(),
  ...over,
});
