/** Spans, check-worthiness, speakers and hedges of answered sentences. */
import type { Answered, Prediction } from './answers.js';
import { averagePrecision, type Scored, scored, type Share, share } from './figures.js';
import { hedgedOf, speakersOf } from './gold.js';
import { wordsOf } from './words.js';

export interface CheckWorthinessScore extends Scored {
  averagePrecision: number;
  boilerplateQueued: number;
  boilerplate: number;
}

export interface SpeakerScore extends Share {
  /** Sentences in the article's own voice that were given a speaker. */
  invented: Share;
}

/** Words that two different speakers may share. */
const TITLES: ReadonlySet<string> = new Set(['the', 'minister', 'government', 'official', 'officials', 'defence', 'defense', 'president', 'spokesman', 'spokeswoman', 'ministry']);

export function scoreSpans(answered: readonly Answered[], predictions: readonly Prediction[]): Scored {
  const spans = new Set(predictions.map(({ article, start, end }) => `${article}:${start}:${end}`));
  const exact = answered.filter(({ gold }) => spans.has(`${gold.article}:${gold.start}:${gold.end}`)).length;
  return scored(exact, predictions.length - exact, answered.length - exact);
}

export function scoreCheckWorthiness(answered: readonly Answered[]): CheckWorthinessScore {
  const clear = answered.filter(({ gold }) => gold.checkWorthy !== 1);
  const count = (worthy: boolean, queued: boolean): number => clear.filter(({ gold, record }) => (gold.checkWorthy === 2) === worthy && isQueued(record) === queued).length;
  const furniture = answered.filter(({ gold }) => gold.boilerplate);
  return {
    ...scored(count(true, true), count(false, true), count(true, false)),
    averagePrecision: averagePrecision(clear.map(({ gold, record }) => ({ score: record?.checkWorthiness ?? 0, positive: gold.checkWorthy === 2 }))),
    boilerplateQueued: furniture.filter(({ record }) => isQueued(record)).length,
    boilerplate: furniture.length,
  };
}

const isQueued = (record: Prediction | null): boolean => record?.claim === true;

/** Sentences that carry a claim: who says so, and whether it is held at arm's length, is asked of them alone. */
const carriesClaim = ({ gold }: Answered): boolean => !gold.boilerplate && gold.checkWorthy !== 0;

export function scoreSpeakers(answered: readonly Answered[]): SpeakerScore {
  const asked = answered.filter(carriesClaim).map(({ gold, record }) => ({ accepted: speakersOf(gold), given: record?.speaker ?? null }));
  const spoken = asked.filter(({ accepted }) => accepted.some((speaker) => speaker !== null));
  const narrated = asked.filter(({ accepted }) => accepted.every((speaker) => speaker === null));
  return {
    ...share(spoken.filter(({ accepted, given }) => accepted.some((speaker) => sameSpeaker(speaker, given))).length, spoken.length),
    invented: share(narrated.filter(({ given }) => given !== null).length, narrated.length),
  };
}

/** Loose: one name word in common. */
export function sameSpeaker(accepted: string | null, given: string | null): boolean {
  if (accepted === null || given === null) return accepted === given;
  const names = nameWords(given);
  return [...nameWords(accepted)].some((word) => names.has(word));
}

function nameWords(speaker: string): Set<string> {
  const all = wordsOf(speaker);
  const own = [...all].filter((word) => !TITLES.has(word));
  return own.length > 0 ? new Set(own) : all;
}

export function scoreHedges(answered: readonly Answered[]): Scored {
  const asked = answered.filter(carriesClaim).map(({ gold, record }) => ({ hedged: hedgedOf(gold), given: record?.hedged === true }));
  const count = (hedged: boolean, given: boolean): number => asked.filter((each) => each.hedged === hedged && each.given === given).length;
  return scored(count(true, true), count(false, true), count(true, false));
}
