/**
 * Furniture glued to prose on one line. Pages flattened to text often read "Published July 2 2016 Town shelled, 9 dead The
 * army said …": a date stamp and a headline, without a break, before the first sentence. A stamp and its headline are
 * one record; a stamp glued straight to prose is a record of its own; a photo credit in brackets likewise.
 * Headlines without a stamp: headings.ts.
 */
import { headingEnd, isProse } from './headings.js';

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const DAY = String.raw`(?:(?:mon|tues?|wed|thu|thurs|fri|sat|sun)[a-z]{0,6},?\s+)?`;
const DATE = String.raw`(?:\d{1,2}\s+${MONTH},?\s+\d{4}|${MONTH}\s+\d{1,2},?\s*\d{4}|\d{1,2}[.-]\d{2}[.-]\d{4}|\d{4}-\d{2}-\d{2})`;
const CLOCK = String.raw`(?:,?\s+(?:at\s+)?\d{1,2}:?\d{2}(?:\s*(?:UTC|GMT)[+-]?\d*)?)?`;
const LEAD = String.raw`(?:(?:published|posted|updated|last updated|date of publication)(?:\s+(?:on|at|:))?\s+)?`;
const COUNTER = String.raw`(?:\s*\(updated[^)]{0,40}\))?(?:\s*Get short URL(?:\s+\d+){0,3})?`;
const STAMP = new RegExp(String.raw`^${LEAD}${DAY}${DATE}${CLOCK}${COUNTER}(?:\s+|$)`, 'iu');
const LABELLED_STAMP = /^(?:published|posted|updated|last updated|date of publication)\b/iu;
const CREDIT = /^Slideshow \(\d+ images?\)\s+|^[([][^()[\]]{0,40}\b(?:photos?|reuters|afp|ap|agencies|file|image|images|click|archive|video|getty)\b[^()[\]]{0,20}[)\]]\s+(?=["'“]?\p{Lu})/iu;

/**
 * @param head the first few hundred characters of a sentence's text
 * @param opensArticle whether it is the article's first or second record, where headlines stand
 * @returns length of the furniture that opens it, 0 where there is none
 */
export function furnitureEnd(head: string, opensArticle: boolean): number {
  const credit = CREDIT.exec(head)?.[0].length ?? 0;
  if (credit > 0) return credit;
  const stamp = opensArticle ? (STAMP.exec(head)?.[0].length ?? 0) : 0;
  const headline = headingEnd(head.slice(stamp), opensArticle);
  if (headline > 0) return stamp + headline;
  return stamp > 0 && opensProse(head.slice(stamp), LABELLED_STAMP.test(head) ? 1 : 2) ? stamp : 0;
}

/** Not another headline. */
function opensProse(rest: string, smallWords: number): boolean {
  return /^["'(“]?\p{Lu}/u.test(rest) && isProse(/^.*?[.!?](?=\s|$)/u.exec(rest)?.[0] ?? rest, smallWords);
}

/** True where the text is a date stamp or begins with one that no sentence could begin with ("May 5 2025 Police say"). */
export function startsWithStamp(sentence: string): boolean {
  const stamp = STAMP.exec(sentence.slice(0, 200));
  if (!stamp) return false;
  return /^(?:$|["'“(]?\p{Lu}|by\s|\d)/u.test(sentence.slice(stamp[0].length, stamp[0].length + 8));
}
