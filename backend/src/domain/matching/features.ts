/** What a pair of statements is judged by; each feature is 0 to 1. */
import { type Compared, compareMeasures, isVague } from './measures.js';
import { nearestDate, wordsAround } from './nearby.js';
import { sharedRuns } from './near-copy.js';
import { type Profile, profileOf } from './profile.js';
import { type Days, type When, whenOf } from './time.js';
import type { Statement } from './types.js';

export type PairFeatures = Record<(typeof FEATURES)[number], number>;

export const FEATURES = [
  'cosine', 'contained', 'shared', 'copied', 'copiedPart', 'namesShared', 'places', 'otherPlaces', 'sameSpeaker', 'sameDay', 'otherDay', 'farDay', 'apart',
  'scope', 'context', 'noContext', 'equal', 'differs', 'totalDiffers', 'mainEqual', 'partDiffers', 'percentDiffers', 'ratio', 'figuresApart', 'unlikeFigures',
  'denied', 'negated', 'doubted', 'equalInContext', 'alikeInContext', 'deniedInContext', 'turnedInContext', 'deniedAndAlike', 'negatedAndAlike', 'negatedInContext',
  'doubtedInContext',
] as const;

export interface Pair {
  features: PairFeatures;
  compared: Compared[];
}

const flag = (condition: boolean): number => (condition ? 1 : 0);
const capped = (value: number): number => Math.min(1, Math.max(0, value));
const MUCH_SHARED = 40;
const SEVERAL_NAMES = 4;
/** Times e: fifty-fold. */
const FAR = 4;

export function pairOf(a: Statement, b: Statement): Pair {
  const [one, other] = [profileOf(a), profileOf(b)];
  const compared = compareMeasures(one.measures, other.measures);
  const likeness = alike(one, other);
  const figures = Object.assign(figuresOf(compared, one, other), around(compared, one, other));
  const stances = stancesOf(one, other);
  const when = whenBetween(one, other, compared);
  const days = { sameDay: flag(when === 'same'), otherDay: flag(when === 'other'), farDay: flag(when === 'far') };
  const speakers = speakersOf(one, other);
  // Assigned rather than spread: a hundred pairs are compared for each statement, and spreading takes half of their time.
  const articles = Object.assign(likeness, contextsOf(one, other), scopesOf(one, other), turnedOf(one, other));
  const plain: Plain = Object.assign(articles, figures, stances, Object.assign(days, speakers));
  return { features: Object.assign(plain, together(plain)), compared };
}

function alike(a: Profile, b: Profile) {
  let dot = 0;
  let shared = 0;
  for (const [term, weight] of a.terms) {
    if (!b.terms.has(term)) continue;
    dot += weight * weight;
    shared += weight;
  }
  const [wordsA, wordsB] = [sum(a.terms), sum(b.terms)];
  const { jaccard, contained } = sharedRuns(a.said, b.said);
  const names = common(a.names, b.names);
  const places = common(a.places, b.places);
  return {
    cosine: dot / (a.norm * b.norm || 1),
    contained: shared / (Math.min(wordsA, wordsB) || 1),
    shared: capped(shared / MUCH_SHARED),
    copied: jaccard,
    copiedPart: contained,
    names: names / (a.names.size + b.names.size - names || 1),
    namesShared: capped(names / SEVERAL_NAMES),
    places: flag(places > 0),
    otherPlaces: flag(places === 0 && a.places.size > 0 && b.places.size > 0),
  };
}

function sum(terms: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of terms.values()) total += weight;
  return total;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
}

function figuresOf(compared: readonly Compared[], a: Profile, b: Profile) {
  const differing = compared.filter(({ agreement }) => agreement === 'differs' || agreement === 'clash');
  const ratios = differing.map((each) => ratioOf(each));
  return {
    equal: flag(compared.some(({ agreement }) => agreement === 'equal')),
    compatible: flag(compared.some(({ agreement }) => agreement === 'compatible')),
    differs: flag(differing.length > 0),
    mainDiffers: flag(differing.some(({ main }) => main)),
    mainEqual: flag(compared.some(({ main, agreement }) => main && agreement !== 'differs' && agreement !== 'clash')),
    partDiffers: flag(differing.some(({ a, b }) => (a.of === '') !== (b.of === ''))),
    percentDiffers: flag(differing.some(({ a }) => a.kind === 'percent')),
    totalDiffers: flag(differing.some(({ total }) => total)),
    ratio: ratios.length > 0 ? capped(Math.min(...ratios) / FAR) : 0,
    figuresApart: flag(compared.length === 0 && a.measures.length > 0 && b.measures.length > 0),
  };
}

/** How many times e the one is the other; of vague figures the ends that are nearest. */
function ratioOf({ a, b, agreement }: Compared): number {
  const ends = ({ interval }: Compared['a']): [number, number] => [interval?.low ?? 0, interval?.high ?? 0];
  const [[lowA, highA], [lowB, highB]] = [ends(a), ends(b)];
  const apart = agreement === 'clash' && (isVague(a.quantity) || isVague(b.quantity));
  const plain = [Math.abs(a.quantity.value ?? 0), Math.abs(b.quantity.value ?? 0)];
  const [x = 0, y = 0] = apart ? (highA < lowB ? [highA, lowB] : [lowA, highB]) : plain;
  return x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : FAR;
}

/** Where figures differ, the days that stand next to them decide. */
function whenBetween(a: Profile, b: Profile, compared: readonly Compared[]): When {
  const about = compared.find(({ agreement }) => agreement === 'differs' || agreement === 'clash');
  if (!about) return whenOf(a.days, b.days);
  const near = ({ text, days }: Profile, raw: string): Days => ({ event: nearestDate(text, raw, days.event), told: days.told });
  return whenOf(near(a, about.a.quantity.raw), near(b, about.b.quantity.raw));
}

/** What is said of the differing figures. */
function around(compared: readonly Compared[], a: Profile, b: Profile) {
  let most = 0;
  let vague = 0;
  for (const { a: one, b: other, agreement } of compared) {
    if (agreement !== 'differs' && agreement !== 'clash') continue;
    const words = wordsAround(b.text, other.quantity.raw);
    const shared = [...wordsAround(a.text, one.quantity.raw)].filter((word) => words.has(word) && word !== one.of && word !== other.of);
    most = Math.max(most, capped(shared.length / 3));
    vague ||= flag(isVague(one.quantity) !== isVague(other.quantity));
  }
  return { nearby: most, vagueDiffers: vague, unlikeFigures: flag(most === 0 && compared.some(({ agreement, total }) => !total && (agreement === 'differs' || agreement === 'clash'))) };
}

/** One event against a sum over a time, or against an aside of another article. */
function scopesOf(a: Profile, b: Profile) {
  const dated = ({ days }: Profile): boolean => days.event.some(({ raw }) => /\b\d{4}\b|\b[A-Z][a-z]{2,8}\.? \d|ago\b/u.test(raw));
  const apart = dated(a) !== dated(b) || a.scope.total !== b.scope.total || a.scope.aside !== b.scope.aside;
  return {
    apart: flag(apart),
    oneDated: flag(dated(a) !== dated(b)),
    scope: flag(a.scope.total !== b.scope.total),
    aside: flag(a.scope.aside !== b.scope.aside),
    forecast: flag(a.scope.forecast !== b.scope.forecast),
  };
}

/** How much of what both say stands under a "no" in one of them alone. */
function turnedOf(a: Profile, b: Profile) {
  let [turned, shared] = [0, 0];
  for (const [term, weight] of a.terms) {
    if (!b.terms.has(term)) continue;
    shared += weight;
    if (isUnder(term, a) !== isUnder(term, b)) turned += weight;
  }
  return { turned: turned / (shared || 1), turnedAny: flag(turned > 0) };
}

function isUnder(term: string, { stance, underNames }: Profile): boolean {
  return stance.under.has(term) || underNames.has(term);
}

/** How much the two articles are about one thing. */
function contextsOf({ context: a }: Profile, { context: b }: Profile) {
  if (!a || !b) return { context: 0, noContext: 1 };
  let shared = 0;
  for (const [term, weight] of a) if (b.has(term)) shared += weight;
  return { context: capped((shared / (Math.min(sum(a), sum(b)) || 1)) * 2), noContext: 0 };
}

function stancesOf({ stance: a }: Profile, { stance: b }: Profile) {
  return {
    denied: flag(a.denies !== b.denies),
    negated: flag(a.negates !== b.negates),
    doubted: flag(a.doubts !== b.doubts),
    accused: flag(a.accuses !== b.accuses),
    bothDeny: flag(a.denies && b.denies),
    bothNegate: flag(a.negates && b.negates),
  };
}

function speakersOf(a: Profile, b: Profile) {
  const shared = common(a.speaker, b.speaker) > 0;
  const both = a.speaker.size > 0 && b.speaker.size > 0;
  return { sameSpeaker: flag(shared), otherSpeaker: flag(both && !shared), noSpeaker: flag(a.speaker.size === 0 && b.speaker.size === 0) };
}

type Plain = ReturnType<typeof alike> & ReturnType<typeof figuresOf> & ReturnType<typeof contextsOf> & ReturnType<typeof around> & ReturnType<typeof turnedOf> & ReturnType<typeof stancesOf> & ReturnType<typeof speakersOf> & ReturnType<typeof scopesOf> & { sameDay: number; otherDay: number; farDay: number };

function together(plain: Plain) {
  const { cosine, differs, context } = plain;
  return {
    differsInScope: differs * plain.scope,
    differsFar: differs * plain.farDay,
    differsAside: differs * plain.aside,
    turnedAndAlike: plain.turned * Math.sqrt(cosine),
    turnedInContext: plain.turned * context,
    turnedAndOther: plain.turned * (1 - plain.sameSpeaker),
    differsInContext: differs * context,
    differsElsewhere: differs * plain.otherPlaces,
    mainDiffersInContext: plain.mainDiffers * context,
    equalInContext: plain.mainEqual * context,
    alikeInContext: cosine * context,
    deniedInContext: plain.denied * context,
    differsAndAlike: differs * cosine,
    differsAndPlace: differs * plain.places,
    differsAndDay: differs * plain.sameDay,
    differsOnOtherDay: differs * plain.otherDay,
    equalAndAlike: plain.equal * cosine,
    equalAndDiffers: plain.equal * differs,
    deniedAndAlike: plain.denied * cosine,
    negatedAndAlike: plain.negated * cosine,
    negatedInContext: plain.negated * context,
    doubtedInContext: plain.doubted * context,
    doubtedAndAlike: plain.doubted * cosine,
    otherSpeakerAndAlike: plain.otherSpeaker * cosine,
  };
}
