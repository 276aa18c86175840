/** Fields whose condition names terms, of which one has to fit. */
export const TERM_FIELDS = ['words', 'kind', 'type', 'source', 'speaker', 'language'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** Fields whose condition gives the bounds of a count. */
export const COUNT_FIELDS = ['sightings', 'clashes'] as const;
export type CountField = (typeof COUNT_FIELDS)[number];

/** A condition is plain data, so that it can be stored, shown, edited without code and tried on past claims; `fits` is its whole meaning. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { field: TermField; in: readonly string[] }
  | { field: 'checkWorthiness'; atLeast: number }
  | { field: 'quantity'; kinds: readonly string[]; atLeast?: number; atMost?: number }
  | { field: CountField; atLeast?: number; atMost?: number };

export interface RoutableQuantity {
  kind: string;
  value: number | null;
  /** Upper end of a range. */
  valueMax: number | null;
}

/** The parts of a claim that rules can see. */
export interface RoutableClaim {
  wording: string;
  type: string;
  kinds: readonly string[];
  quantities: readonly RoutableQuantity[];
  source: string | null;
  speaker: string | null;
  /** Of its article, as ISO 639 says it. */
  language: string | null;
  sightings: number;
  /** Other claims that can't be true along with it. */
  clashes: number;
  checkWorthiness: number;
}

/** A condition that has been read once, to be asked about many claims. */
export type Test = (claim: ReadClaim) => boolean;

/** A claim whose words have been folded once, to be asked about by many conditions. */
export interface ReadClaim {
  claim: RoutableClaim;
  /** Its words in lower case with one space around each. */
  words: string;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const wordsOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const read = (claim: RoutableClaim): ReadClaim => ({ claim, words: ` ${wordsOf(claim.wording)} ` });

/** An empty `all` holds for every claim, an empty `any` for none. */
export function compile(condition: Condition): Test {
  if ('all' in condition) return every(condition.all.map(compile));
  if ('any' in condition) return some(condition.any.map(compile));
  if ('not' in condition) return not(compile(condition.not));
  switch (condition.field) {
    case 'checkWorthiness':
      return ({ claim }) => claim.checkWorthiness >= condition.atLeast;
    case 'sightings':
    case 'clashes':
      return ({ claim }) => within(claim[condition.field], claim[condition.field], condition);
    case 'quantity':
      return ({ claim }) => claim.quantities.some((quantity) => isMeant(quantity, condition));
    default:
      return compileTerms(condition.field, condition.in);
  }
}

const every = (parts: readonly Test[]): Test => (claim) => parts.every((part) => part(claim));
const some = (parts: readonly Test[]): Test => (claim) => parts.some((part) => part(claim));
const not = (part: Test): Test => (claim) => !part(claim);

function compileTerms(field: TermField, terms: readonly string[]): Test {
  if (field === 'words') return compileWords(terms);
  if (field === 'kind') return ({ claim }) => claim.kinds.some((kind) => terms.includes(kind));
  const wanted = new Set(terms.map(fold));
  return ({ claim }) => {
    const value = claim[field];
    return value !== null && wanted.has(fold(value));
  };
}

/** Whole words, so that "port" does not fit "report"; a term of several words must stand in that order. */
function compileWords(terms: readonly string[]): Test {
  const wanted = terms.map(wordsOf).filter((term) => term !== '').map((term) => ` ${term} `);
  return ({ words }) => wanted.some((term) => words.includes(term));
}

interface Bounds {
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** Whether anything between the two ends lies within the bounds: "hundreds" may be more than 500. */
const within = (lowest: number, highest: number, { atLeast, atMost }: Bounds): boolean =>
  (atLeast === undefined || highest >= atLeast) && (atMost === undefined || lowest <= atMost);

function isMeant({ kind, value, valueMax }: RoutableQuantity, { kinds, ...bounds }: Bounds & { kinds: readonly string[] }): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  return value !== null && within(value, valueMax ?? value, bounds);
}
