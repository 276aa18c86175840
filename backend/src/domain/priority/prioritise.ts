/**
 * Priority with reasons: what its rule says of a claim, times a factor for each thing that makes it more or less pressing. Each factor has
 * bounds of its own and is shown to whoever asks "why is this next?"; the newsroom weighs each of them.
 */
export const PARTS = ['checkWorthiness', 'spread', 'velocity', 'clash', 'harm', 'deadline', 'boost'] as const;
export type PartName = (typeof PARTS)[number];

/** What a newsroom makes of each part: 0 takes no account of it, 1 is as it comes, 2 squares it. */
export type PriorityWeights = Readonly<Record<PartName, number>>;
export const DEFAULT_WEIGHTS: PriorityWeights = { checkWorthiness: 1, spread: 1, velocity: 1, clash: 1, harm: 1, deadline: 1, boost: 1 };
export const MOST_WEIGHT = 2;

export type Harm = 'death' | 'injury' | null;
/** How a claim stands to its deadline. */
export const DEADLINE_STEPS = ['none', 'early', 'half', 'at_risk', 'overdue'] as const;
export type DeadlineStep = (typeof DEADLINE_STEPS)[number];

export interface PriorityFacts {
  /** 0 to 100: of the rule that brought it, or what check-worthiness alone gives. */
  base: number;
  /** 0 to 1. */
  checkWorthiness: number;
  /** Sources that have it, at least one. */
  sources: number;
  /** Further sightings within the last hours. */
  newSightings: number;
  /** Other claims that can't be true along with it. */
  clashes: number;
  harm: Harm;
  deadline: DeadlineStep;
  /** Of the strongest breaking-news boost that holds for it; 1 where none does. */
  boost: number;
}

export interface PriorityPart {
  name: PartName;
  /** What it was reckoned from: a share, a count, a word. */
  value: number | string;
  /** Above 1 raises, below 1 lowers; with its weight. */
  factor: number;
}

export interface Priority {
  /** 0 can wait … 100 now. */
  priority: number;
  base: number;
  parts: PriorityPart[];
}

/** The least and the most that each part may make of it, before its weight. */
export const BOUNDS: Readonly<Record<PartName, readonly [least: number, most: number]>> = {
  checkWorthiness: [0.75, 1.25],
  spread: [1, 2],
  velocity: [1, 2],
  clash: [1, 1.8],
  harm: [1, 1.6],
  deadline: [1, 2.5],
  boost: [1, 10],
};

const HARM: Readonly<Record<'death' | 'injury', number>> = { death: 1.6, injury: 1.3 };
const DEADLINE: Readonly<Record<DeadlineStep, number>> = { none: 1, early: 1, half: 1.2, at_risk: 1.6, overdue: 2.5 };
/** At so many the factor has reached its bound. */
const MANY_SOURCES = 16;
const MANY_SIGHTINGS = 15;
const MANY_CLASHES = 3;

/** Each doubling counts the same, up to the bound. */
const growing = (count: number, many: number, [least, most]: readonly [number, number]): number =>
  least + (most - least) * Math.min(1, Math.log2(Math.max(1, count)) / Math.log2(many));

const between = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value));

const REACHED: Readonly<Record<PartName, (facts: PriorityFacts) => { value: number | string; factor: number }>> = {
  checkWorthiness: ({ checkWorthiness }) => ({ value: checkWorthiness, factor: 0.75 + checkWorthiness / 2 }),
  spread: ({ sources }) => ({ value: sources, factor: growing(sources, MANY_SOURCES, BOUNDS.spread) }),
  velocity: ({ newSightings }) => ({ value: newSightings, factor: growing(newSightings + 1, MANY_SIGHTINGS + 1, BOUNDS.velocity) }),
  clash: ({ clashes }) => ({ value: clashes, factor: growing(clashes + 1, MANY_CLASHES + 1, BOUNDS.clash) }),
  harm: ({ harm }) => ({ value: harm ?? 'none', factor: harm ? HARM[harm] : 1 }),
  deadline: ({ deadline }) => ({ value: deadline, factor: DEADLINE[deadline] }),
  boost: ({ boost }) => ({ value: boost, factor: boost }),
};

/** Reckons a claim's priority. Raising any part never lowers it, and a part with weight 0 does nothing. */
export function prioritise(facts: PriorityFacts, weights: PriorityWeights = DEFAULT_WEIGHTS): Priority {
  const parts = PARTS.map((name): PriorityPart => {
    const { value, factor } = REACHED[name](facts);
    return { name, value, factor: between(factor, BOUNDS[name]) ** weights[name] };
  });
  return { priority: scaled(facts.base, parts.map((part) => part.factor)), base: facts.base, parts };
}

/** Takes a priority as odds, so that factors move it within 0 to 100, most in the middle, and a product of 1 leaves it as it is. */
function scaled(base: number, factors: readonly number[]): number {
  // Sorted: the product is the same to the last digit whatever the order.
  const product = [...factors].sort((a, b) => a - b).reduce((all, factor) => all * factor, 1);
  const share = (between(base, [0, 100]) + 0.5) / 101;
  const odds = (share / (1 - share)) * product;
  return between(Math.round((101 * odds) / (1 + odds) - 0.5), [0, 100]);
}
