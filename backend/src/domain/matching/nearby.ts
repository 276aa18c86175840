/** What stands around a figure: which day it is told of, what it is said of. */
import type { DateMention } from '../extraction/index.js';
import { isContent, stem, wordsOf } from './words.js';

/** Characters to either side. */
const REACH = 45;

/** Stems of the words around a printed figure, itself aside. */
export function wordsAround(text: string, raw: string): Set<string> {
  const at = text.indexOf(raw);
  if (at < 0) return new Set();
  const around = `${text.slice(Math.max(0, at - REACH), at)} ${text.slice(at + raw.length, at + raw.length + REACH)}`;
  return new Set(wordsOf(around).filter(isContent).map(stem));
}

/** The date that stands nearest to the figure. */
export function nearestDate(text: string, raw: string, dates: readonly DateMention[]): DateMention[] {
  const at = text.indexOf(raw);
  if (at < 0 || dates.length < 2) return [...dates];
  const distance = (date: DateMention): number => Math.abs(text.indexOf(date.raw) - at);
  return [[...dates].sort((a, b) => distance(a) - distance(b))[0]!];
}
