import type { Condition } from '../../domain/routing/index.js';
import type { ReviewPolicy } from '../../domain/verdict/index.js';
import type { Role } from '../../domain/permissions.js';

/** People of the demo newsroom. Their passwords are random and stand in the data directory only. */
export const DEMO_PEOPLE: ReadonlyArray<{ role: Role; name: string; email: string }> = [
  { role: 'reviewer', name: 'Mira Holt', email: 'mira@demo.claimdesk.example' },
  { role: 'reviewer', name: 'Jonas Pekar', email: 'jonas@demo.claimdesk.example' },
  { role: 'editor', name: 'Salma Idris', email: 'salma@demo.claimdesk.example' },
  { role: 'admin', name: 'Tove Arden', email: 'tove@demo.claimdesk.example' },
];

export interface DemoQueue {
  name: string;
  description: string;
  guidelines: string;
  leaseMinutes: number;
  reviewPolicy: ReviewPolicy;
  slaHours: { urgent: number | null; normal: number | null; low: number | null };
  /** By address; who is not named here reviews. */
  lead: string | null;
  rules: ReadonlyArray<{ name: string; condition: Condition; priority: number }>;
}

const words = (...terms: string[]): Condition => ({ field: 'words', in: terms });

const CONFLICT_WORDS = words(
  'killed', 'dead', 'deaths', 'wounded', 'injured', 'casualties', 'soldiers', 'fighters', 'militants', 'border', 'talks', 'ceasefire',
  'truce', 'strikes', 'strike', 'shelling', 'attack', 'attacks', 'army', 'Taliban', 'troops', 'crossing',
);
const NATURAL_EVENT = words('flood', 'floods', 'river', 'hospital', 'patients', 'evacuated', 'rescue');
const ECONOMY_WORDS = words(
  'inflation', 'bank', 'interest', 'percent', 'per cent', 'budget', 'exports', 'imports', 'trade', 'port', 'cargo', 'containers', 'prices',
  'unemployment', 'jobs', 'wages', 'economy', 'tax', 'growth',
);

/** Queues of the demo newsroom; the last one is the fallback, which every newsroom has. */
export const DEMO_QUEUES: readonly DemoQueue[] = [
  {
    name: 'Conflict',
    description: 'Casualties, closures, talks and strikes.',
    leaseMinutes: 15,
    reviewPolicy: 'two_blind',
    slaHours: { urgent: 4, normal: 24, low: 72 },
    lead: 'mira@demo.claimdesk.example',
    guidelines: [
      '**Two independent sources for every figure.** A ministry repeating itself is one source.',
      '',
      '- Say who is counted: fighters, soldiers, civilians, or all of them.',
      '- "Casualties" are dead *and* wounded. Never compare them with the dead alone.',
      '- A later, higher count is an update, not a contradiction.',
    ].join('\n'),
    rules: [
      {
        name: 'Deaths and injuries in a conflict',
        condition: { all: [{ field: 'kind', in: ['deaths', 'injuries', 'casualties'] }, CONFLICT_WORDS, { not: NATURAL_EVENT }] },
        priority: 90,
      },
      { name: 'Words of conflict', condition: { all: [CONFLICT_WORDS, { not: NATURAL_EVENT }] }, priority: 60 },
    ],
  },
  {
    name: 'Economy',
    description: 'Prices, trade, money and work.',
    leaseMinutes: 20,
    reviewPolicy: 'one',
    slaHours: { urgent: 8, normal: 48, low: null },
    lead: 'jonas@demo.claimdesk.example',
    guidelines: [
      '**Go to the series, not to the press release.**',
      '',
      '- Note the period and whether the figure is seasonally adjusted.',
      '- Per cent and percentage points are different things.',
    ].join('\n'),
    rules: [
      { name: 'Money and per cent', condition: { field: 'kind', in: ['money', 'percent'] }, priority: 55 },
      { name: 'Words of the economy', condition: ECONOMY_WORDS, priority: 45 },
    ],
  },
  {
    name: 'General',
    description: 'Everything else.',
    leaseMinutes: 15,
    reviewPolicy: 'one',
    slaHours: { urgent: null, normal: null, low: null },
    lead: null,
    guidelines: 'Start with what can be ruled on by a document: a record, a register, a photograph with a place and a date.',
    rules: [{ name: 'Deaths and injuries', condition: { field: 'kind', in: ['deaths', 'injuries', 'casualties'] }, priority: 80 }],
  },
];
