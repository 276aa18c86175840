/**
 * Furniture glued to prose on one line. Pages flattened to text often read "Published July 2 2016 Town shelled, 9 dead The
 * army said …": a date stamp and a headline, without a break, before the first sentence. A stamp and its headline are
 * one record; a stamp glued straight to prose is a record of its own; a photo credit in brackets likewise.
 *
 * A headline is told by what it leaves out: articles and auxiliaries. It ends where a usual opening of a lead stands
 * in capitals ("The …", "A …", "At least …", "Three …").
 */

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const DAY = String.raw`(?:(?:mon|tues?|wed|thu|thurs|fri|sat|sun)[a-z]{0,6},?\s+)?`;
const DATE = String.raw`(?:\d{1,2}\s+${MONTH},?\s+\d{4}|${MONTH}\s+\d{1,2},?\s*\d{4}|\d{1,2}[.-]\d{2}[.-]\d{4}|\d{4}-\d{2}-\d{2})`;
const CLOCK = String.raw`(?:,?\s+(?:at\s+)?\d{1,2}:?\d{2}(?:\s*(?:UTC|GMT)[+-]?\d*)?)?`;
const LEAD = String.raw`(?:(?:published|posted|updated|last updated|date of publication)(?:\s+(?:on|at|:))?\s+)?`;
const COUNTER = String.raw`(?:\s*\(updated[^)]{0,40}\))?(?:\s*Get short URL(?:\s+\d+){0,3})?`;
const STAMP = new RegExp(String.raw`^${LEAD}${DAY}${DATE}${CLOCK}${COUNTER}(?:\s+|$)`, 'iu');
const LABELLED_STAMP = /^(?:published|posted|updated|last updated|date of publication)\b/iu;
const CREDIT = /^Slideshow \(\d+ images?\)\s+|^[([][^()[\]]{0,40}\b(?:photos?|reuters|afp|ap|agencies|file|image|images|click|archive|video|getty)\b[^()[\]]{0,20}[)\]]\s+(?=["'“]?\p{Lu})/iu;
const LABEL = /^(?:Tags|Related|Topic|Read Also|Slideshow|AP Photo|REUTERS|AFP)\b/u;

const PROSE = /\b(?:the|a|an|was|were|is|are|has|have|had|been|its|their|his|her|said|will|would)\b/gu;
const NUMERAL = 'Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Thirty|Forty|Fifty|Hundreds|Dozens';
const OPENING = new RegExp(
  String.raw`\s(?=(?:The\s(?:\p{Lu}[\p{L}-]+\s)?\p{Ll}|(?:A|An)\s\p{L}|(?:At least|More than)\s|In an?\s|(?:${NUMERAL})\s\p{Ll}))`,
  'gu',
);
const NOT_BEFORE_OPENING = /(?:[,:;(–—-]|\b(?:of|in|at|by|for|from|to|on|with|and|or|as|told|tells|call|called|plan|vitamin|group|type))$/iu;

/**
 * @param head the first few hundred characters of a sentence's text
 * @param opensArticle whether it is the article's first or second record, where headlines stand
 * @returns length of the furniture that opens it, 0 where there is none
 */
export function furnitureEnd(head: string, opensArticle: boolean): number {
  const credit = CREDIT.exec(head)?.[0].length ?? 0;
  if (credit > 0) return credit;
  const stamp = opensArticle ? (STAMP.exec(head)?.[0].length ?? 0) : 0;
  const headline = opensArticle || LABEL.test(head) ? headlineEnd(head.slice(stamp)) : 0;
  if (headline > 0) return stamp + headline;
  return stamp > 0 && isProse(head.slice(stamp), LABELLED_STAMP.test(head) ? 1 : 2) ? stamp : 0;
}

/** A sentence stands there, not another headline: it has as many small words as that. */
function isProse(rest: string, smallWords: number): boolean {
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(rest)?.[0] ?? rest;
  return /^["'(“]?\p{Lu}/u.test(rest) && count(sentence) >= smallWords;
}

/** Length of a headline at the start of `text` that runs straight into a lead, 0 where there is none. */
function headlineEnd(text: string): number {
  const sentence = /^.*?[.!?](?=\s\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;
  for (const { index } of sentence.matchAll(OPENING)) {
    const before = sentence.slice(0, index);
    if (count(before) > 0) return 0;
    const words = before.split(/\s+/u).length;
    const enough = LABEL.test(before) || /^[\p{Lu}\s]+$/u.test(before) ? 2 : 4;
    if (words >= enough && words <= 30 && !NOT_BEFORE_OPENING.test(before) && count(sentence.slice(index)) >= 2) return index + 1;
  }
  return 0;
}

function count(text: string): number {
  return text.match(PROSE)?.length ?? 0;
}

/** True where the text is a date stamp or begins with one that no sentence could begin with ("May 5 2025 Police say"). */
export function startsWithStamp(sentence: string): boolean {
  const stamp = STAMP.exec(sentence.slice(0, 200));
  if (!stamp) return false;
  return /^(?:$|["'“(]?\p{Lu}|by\s|\d)/u.test(sentence.slice(stamp[0].length, stamp[0].length + 8));
}
