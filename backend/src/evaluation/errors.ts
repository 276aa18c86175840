/** Errors by kind, told by what the records show, so that the tables can be made anew without quoting a sentence. */
import type { Answered, Prediction } from './answers.js';
import { type GoldQuantity, kindOf, quantitiesOf, speakersOf } from './gold.js';
import { LEVELS, valueFits } from './score-quantities.js';
import { sameSpeaker } from './score-sentences.js';

export interface Tally {
  kind: string;
  count: number;
}

export interface Errors {
  /** The worst misses of the score: what should be queued far down, what should not be far up. */
  checkWorthiness: Tally[];
  quantities: Tally[];
  speakers: Tally[];
}

const WORST = 30;
const MOST_KINDS = 12;

export function errorsOf(answered: readonly Answered[]): Errors {
  return {
    checkWorthiness: tally(worst(answered).map(missKind)),
    quantities: tally(answered.flatMap(quantityErrors)).slice(0, MOST_KINDS),
    speakers: tally(answered.flatMap(speakerError)),
  };
}

function tally(kinds: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function worst(answered: readonly Answered[]): Answered[] {
  const distance = ({ gold, record }: Answered): number => Math.abs(gold.checkWorthy / 2 - (record?.checkWorthiness ?? 0));
  return answered
    .filter(({ gold }) => gold.checkWorthy !== 1)
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, WORST);
}

function missKind({ gold, record }: Answered): string {
  if (!record) return 'worth a check, but cut at other bounds than labelled';
  if (gold.boilerplate) return 'furniture that reads like a sentence, ranked high';
  if (record.boilerplate) return 'worth a check, but taken for furniture';
  return gold.checkWorthy === 2 ? `worth a check, ranked low: ${lowKind(record)}` : `not worth a check, ranked high: ${highKind(record)}`;
}

const isQuoted = ({ text }: Prediction): boolean => /^["“]|["”]$/u.test(text);
const has = ({ reasons }: Prediction, ...any: string[]): boolean => any.some((reason) => reasons.includes(reason));

function lowKind(record: Prediction): string {
  if (isQuoted(record)) return 'a fact inside a quote';
  if (has(record, 'about the future')) return 'a plan or an announced step';
  if (record.hedged) return 'hedged';
  if (record.quantities.length === 0 && !has(record, 'event', 'dated')) return 'a state of things, without figure, day or event';
  return 'an event in unusual words';
}

function highKind(record: Prediction): string {
  if (isQuoted(record)) return 'a remark in quotes';
  if (has(record, 'about the future') || record.hedged) return 'a forecast, a plan or a condition';
  if (has(record, 'opinion')) return 'a judgement around facts';
  return record.quantities.length > 0 ? 'figures of no matter' : 'background';
}

function quantityErrors({ gold, record }: Answered): string[] {
  const free = new Set(record?.quantities.filter(({ kind }) => kind !== 'date' && kind !== 'ordinal') ?? []);
  const errors: string[] = [];
  for (const wanted of quantitiesOf(gold)) {
    const kind = kindOf(wanted.kind);
    if (kind === 'date' || kind === 'ordinal') continue;
    const found = [...free].find((given) => valueFits(wanted, given) && LEVELS.all(wanted, given)) ?? [...free].find((given) => valueFits(wanted, given));
    if (found) free.delete(found);
    errors.push(...(found ? wrongParts(wanted, found) : [`${kind}: missed, or another value`]));
  }
  return [...errors, ...[...free].map(({ kind }) => `${kind}: found where none is labelled`)];
}

function wrongParts(wanted: GoldQuantity, found: Prediction['quantities'][number]): string[] {
  const parts = ['comparator', 'kind', 'unit'] as const;
  return parts.filter((part) => !LEVELS[part](wanted, found)).map((part) => `${kindOf(wanted.kind)}: another ${part}`);
}

function speakerError({ gold, record }: Answered): string[] {
  if (gold.boilerplate || gold.checkWorthy === 0) return [];
  const accepted = speakersOf(gold).filter((speaker): speaker is string => speaker !== null);
  const given = record?.speaker ?? null;
  if (accepted.length === 0) return given === null ? [] : ['a speaker for the article’s own voice'];
  if (given === null) return accepted.length < speakersOf(gold).length ? [] : ['no speaker where there is one'];
  return accepted.some((speaker) => sameSpeaker(speaker, given)) ? [] : ['another speaker'];
}
