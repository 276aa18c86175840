/** What a pair of statements is judged by; each feature is 0 to 1. */
import { type Compared, compareMeasures } from './measures.js';
import { sharedShingles } from './near-copy.js';
import { type Profile, profileOf } from './profile.js';
import { whenOf } from './time.js';
import type { Statement } from './types.js';

export type PairFeatures = Record<(typeof FEATURES)[number], number>;

export const FEATURES = [
  'cosine', 'contained', 'shared', 'copied', 'copiedPart', 'short',
  'names', 'namesShared', 'places', 'otherPlaces',
  'sameSpeaker', 'otherSpeaker', 'noSpeaker',
  'sameDay', 'otherDay',
  'equal', 'compatible', 'differs', 'totalDiffers', 'ratio', 'figuresApart',
  'denied', 'negated', 'doubted', 'accused', 'bothDeny',
  'differsAndAlike', 'differsAndPlace', 'differsAndDay', 'differsOnOtherDay', 'equalAndAlike', 'equalAndDiffers',
  'deniedAndAlike', 'negatedAndAlike', 'doubtedAndAlike', 'otherSpeakerAndAlike',
] as const;

export interface Pair {
  features: PairFeatures;
  compared: Compared[];
}

const flag = (condition: boolean): number => (condition ? 1 : 0);
const capped = (value: number): number => Math.min(1, Math.max(0, value));
const MUCH_SHARED = 40;
const SEVERAL_NAMES = 4;
const SHORT_NORM = 20;

export function pairOf(a: Statement, b: Statement): Pair {
  const [one, other] = [profileOf(a), profileOf(b)];
  const compared = compareMeasures(one.measures, other.measures);
  const likeness = alike(one, other);
  const figures = figuresOf(compared, one, other);
  const stances = stancesOf(one, other);
  const days = { sameDay: 0, otherDay: 0 };
  const when = whenOf(a.dates, b.dates);
  if (when !== 'unknown') days[when === 'same' ? 'sameDay' : 'otherDay'] = 1;
  const speakers = speakersOf(one, other);
  const plain = { ...likeness, ...figures, ...stances, ...days, ...speakers };
  return { features: { ...plain, ...together(plain) }, compared };
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
  const { jaccard, contained } = sharedShingles(a.words, b.words);
  const names = common(a.names, b.names);
  const places = common(a.places, b.places);
  return {
    cosine: dot / (a.norm * b.norm || 1),
    contained: shared / (Math.min(wordsA, wordsB) || 1),
    shared: capped(shared / MUCH_SHARED),
    copied: jaccard,
    copiedPart: contained,
    short: capped(1 - Math.min(a.norm, b.norm) / SHORT_NORM),
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
    totalDiffers: flag(differing.some(({ total }) => total)),
    ratio: ratios.length > 0 ? capped(Math.min(...ratios) / 4) : 0,
    figuresApart: flag(compared.length === 0 && a.measures.length > 0 && b.measures.length > 0),
  };
}

/** How many times e the one is the other. */
function ratioOf({ a, b }: Compared): number {
  const [x, y] = [Math.abs(a.quantity.value ?? 0), Math.abs(b.quantity.value ?? 0)];
  return x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : 4;
}

function stancesOf({ stance: a }: Profile, { stance: b }: Profile) {
  return {
    denied: flag(a.denies !== b.denies),
    negated: flag(a.negates !== b.negates),
    doubted: flag(a.doubts !== b.doubts),
    accused: flag(a.accuses !== b.accuses),
    bothDeny: flag(a.denies && b.denies),
  };
}

function speakersOf(a: Profile, b: Profile) {
  const shared = common(a.speaker, b.speaker) > 0;
  const both = a.speaker.size > 0 && b.speaker.size > 0;
  return { sameSpeaker: flag(shared), otherSpeaker: flag(both && !shared), noSpeaker: flag(a.speaker.size === 0 && b.speaker.size === 0) };
}

type Plain = ReturnType<typeof alike> & ReturnType<typeof figuresOf> & ReturnType<typeof stancesOf> & ReturnType<typeof speakersOf> & { sameDay: number; otherDay: number };

function together(plain: Plain) {
  const { cosine, differs } = plain;
  return {
    differsAndAlike: differs * cosine,
    differsAndPlace: differs * plain.places,
    differsAndDay: differs * plain.sameDay,
    differsOnOtherDay: differs * plain.otherDay,
    equalAndAlike: plain.equal * cosine,
    equalAndDiffers: plain.equal * differs,
    deniedAndAlike: plain.denied * cosine,
    negatedAndAlike: plain.negated * cosine,
    doubtedAndAlike: plain.doubted * cosine,
    otherSpeakerAndAlike: plain.otherSpeaker * cosine,
  };
}
