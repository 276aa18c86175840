/** What is counted in a sentence to judge how much it deserves a check. Every feature is a number near 0 to 1. */
import { type Attribution, quotedTokens } from '../speakers/index.js';
import { lowerAt, type Token } from '../text/index.js';
import * as words from './feature-words.js';
import type { DateMention, Quantity, QuantityKind } from '../types.js';

export interface Features {
  figure: number;
  casualties: number;
  measure: number;
  duration: number;
  date: number;
  place: number;
  actors: number;
  attributed: number;
  accusation: number;
  event: number;
  status: number;
  threat: number;
  opinion: number;
  question: number;
  firstPerson: number;
  secondPerson: number;
  conditional: number;
  noNews: number;
  short: number;
  long: number;
  mostlyQuote: number;
  pronounOnly: number;
  /** Something is told as done. */
  past: number;
  /** What may, could or is likely to happen. */
  maybe: number;
  need: number;
  /** "Any attack would …" */
  hypothetical: number;
  menace: number;
  negated: number;
  passive: number;
  /** Claims of fact verbs in the mouth of a source: confirmed, found, showed. */
  finding: number;
  colon: number;
}

export interface Evidence {
  sentence: string;
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  places: readonly string[];
  entities: readonly string[];
  attribution: Attribution | null;
  insideQuote: boolean;
}

const NO_NEWS = /\b(?:not (?:yet )?(?:immediately )?clear|unclear|no (?:immediate )?comment|declined to comment|did not (?:immediately )?(?:respond|comment|reply)|has(?:n't| not) (?:responded|replied|commented)|could not be (?:independently |immediately )?(?:verified|reached|confirmed)|remains to be seen|expected to (?:rise|be)|time will tell|refused to comment)\b/iu;

type Lists = 'accusation' | 'event' | 'status' | 'threat' | 'opinion' | 'firstPerson' | 'secondPerson' | 'maybe' | 'need' | 'negated' | 'finding';

/** How many words of a list count as much of it as there can be. */
const LISTS: readonly [Lists, ReadonlySet<string>, number][] = [
  ['accusation', words.ACCUSE, 1],
  ['event', words.EVENT, 2],
  ['status', words.STATUS, 1],
  ['threat', words.FUTURE, 2],
  ['opinion', words.OPINION, 2],
  ['firstPerson', words.FIRST, 1],
  ['secondPerson', words.SECOND, 1],
  ['maybe', words.MAYBE, 1],
  ['need', words.NEED, 1],
  ['negated', words.NEGATION, 1],
  ['finding', words.FINDING, 1],
];
const NO_LISTS: readonly Lists[] = [];
/** Word → the lists that it is in. */
const LISTED: ReadonlyMap<string, readonly Lists[]> = new Map(
  [...new Set(LISTS.flatMap(([, list]) => [...list]))].map((word) => [word, LISTS.filter(([, list]) => list.has(word)).map(([name]) => name)]),
);
const NONE: Readonly<Features> = {
  figure: 0, casualties: 0, measure: 0, duration: 0, date: 0, place: 0, actors: 0, attributed: 0, accusation: 0, event: 0, status: 0,
  threat: 0, opinion: 0, question: 0, firstPerson: 0, secondPerson: 0, conditional: 0, noNews: 0, short: 0, long: 0, mostlyQuote: 0, pronounOnly: 0,
  past: 0, maybe: 0, need: 0, hypothetical: 0, menace: 0, negated: 0, passive: 0, finding: 0, colon: 0,
};
const PAST = /(?:ed|was|were|had)$/u;
const BE = /^(?:was|were|been|being|is|are)$/u;
const PARTICIPLE = /(?:ed|en|wn|lt|ught)$/u;
const NOT_PAST = /^(?:need|indeed|speed|feed|united|based|led|supposed|backed|concerned|worried)$/u;
const CONDITION = /^(?:if|unless|assum(?:e|es|ed|ing)|provided|supposing)$/u;
const HYPOTHESIS = /^(?:any|such|if|whether|whatever|whoever|imagine|suppose|would)$/u;
const SHORT_WORDS = 8;
const LONG_WORDS = 22;
const MOSTLY = 0.6;

/** Each group of features is written into one object: spreading them together costs more than finding them. */
export function features(evidence: Evidence): Features {
  const values: Features = { ...NONE };
  const spoken = evidence.tokens.filter((token) => token.kind === 'word');
  addFound(values, evidence);
  addListed(values, spoken);
  addTold(values, spoken);
  addShape(values, evidence, spoken.length);
  return values;
}

/** What the other steps found in the sentence. */
function addFound(values: Features, { quantities, dates, places, entities, attribution }: Evidence): void {
  const counted = quantities.filter((quantity) => quantity.kind !== 'date' && quantity.kind !== 'ordinal');
  const some = (...kinds: QuantityKind[]): number => flag(counted.some((quantity) => kinds.includes(quantity.kind)));
  values.figure = portion(counted.filter((quantity) => quantity.value !== null).length, 2) + flag(counted.length > 0) / 2;
  values.casualties = some('deaths', 'injuries', 'casualties');
  values.measure = some('money', 'percent');
  values.duration = some('duration');
  values.date = flag(dates.length > 0);
  values.place = portion(places.length, 2);
  values.actors = portion(entities.length, 3);
  values.attributed = flag(attribution !== null);
  values.pronounOnly = flag(entities.length + places.length + counted.length === 0);
}

function addListed(values: Features, spoken: readonly Token[]): void {
  for (const token of spoken) for (const name of LISTED.get(token.lower) ?? NO_LISTS) values[name] += 1;
  for (const [name, , most] of LISTS) values[name] = portion(values[name], most);
}

/** As done, as done to, as it would be. */
function addTold(values: Features, spoken: readonly Token[]): void {
  const opening = lowerAt(spoken, 0);
  values.past = portion(spoken.filter((token) => PAST.test(token.lower) && !NOT_PAST.test(token.lower)).length, 3);
  values.passive = flag(spoken.some((token, i) => BE.test(token.lower) && PARTICIPLE.test(lowerAt(spoken, i + 1))));
  values.conditional = flag(spoken.some((token) => CONDITION.test(token.lower)));
  values.hypothetical = flag(HYPOTHESIS.test(opening) || (opening === 'by' && /ing$/u.test(lowerAt(spoken, 1))));
  values.menace = portion(spoken.filter((token, i) => words.MENACE.has(token.lower) || announcesAttack(spoken, i)).length, 2);
}

/** "will strike", "would be met": announced, not reported. */
function announcesAttack(spoken: readonly Token[], at: number): boolean {
  return /^(?:will|would|won't|shall)$/u.test(lowerAt(spoken, at)) && spoken.slice(at + 1, at + 5).some((token) => words.ATTACK.has(token.lower));
}

function addShape(values: Features, { sentence, tokens, insideQuote }: Evidence, length: number): void {
  values.question = flag(/\?["'”’)]*$/u.test(sentence.slice(-4)));
  values.noNews = flag(NO_NEWS.test(sentence));
  values.short = flag(length < SHORT_WORDS);
  values.long = flag(length > LONG_WORDS);
  values.mostlyQuote = flag(insideQuote || quotedTokens(tokens).filter(Boolean).length > MOSTLY * tokens.length);
  values.colon = flag(/:["'”’]*$/u.test(sentence.slice(-3)));
}

/** Part of `most`, at most 1. */
function portion(count: number, most: number): number {
  return Math.min(count, most) / most;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
