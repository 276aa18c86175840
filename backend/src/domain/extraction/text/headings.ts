/**
 * Headings and headlines that run straight into prose: "Nine dead in mill fire At least nine people …", "Second thoughts
 * Meanwhile the council …". Told by what they leave out, articles and auxiliaries, and by a capital that no sentence
 * would have in its middle: "The …", "At least …", "Meanwhile …", a dateline.
 */

const PROSE = /\b(?:the|a|an|was|were|is|are|has|have|had|been|its|their|his|her|said|will|would)\b/gu;
const NUMERAL = 'Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Thirty|Forty|Fifty|Hundreds|Dozens';
const OPENING = new RegExp(
  String.raw`\s(?=(?:The\s(?:\p{Lu}[\p{L}-]+\s)?\p{Ll}|(?:A|An)\s\p{L}|(?:At least|More than)\s|In an?\s|(?:${NUMERAL})\s\p{Ll}|According to\s|(?:Earlier|Later) (?:in|on|this)\s|(?<=\p{Ll}\s)(?:Meanwhile|However|Although|Despite|Based on)\s))`,
  'gu',
);
const NOT_BEFORE_OPENING = /(?:[,:;(–—-]|^\p{Lu}[\p{Lu},\s]{2,40}\s\([^()]{2,20}\)|\b(?:of|in|at|by|for|from|to|on|with|and|or|as|told|tells|call|called|plan|vitamin|group|type|said|says))$/u;
const AGENCIES = 'REUTERS|Reuters|AFP|AP|Sputnik|SANA|Getty|EPA|Anadolu';
const LABEL = new RegExp(String.raw`^(?:Tags|Related|Topic|Read Also|Slideshow|AP Photo|(?:${AGENCIES})(?=\s\p{Lu}\p{Ll}+\s\p{Lu}))\b`, 'u');
/** "REUTERS/Rana Okafor" before a sentence. */
const CREDIT_LINE = new RegExp(String.raw`^(?:${AGENCIES})/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s+(?=\p{Lu})`, 'u');
/** "SECOND THOUGHTS The council …"; a town in capitals stands before a colon, a dash or a bracket. */
const SHOUTED = /^(?:\p{Lu}[\p{Lu}'’-]+ ){1,8}\p{Lu}[\p{Lu}'’-]+ (?=(?:A |I |\p{Lu}\p{Ll}))/u;
/** "Fire in Velm - YouTube" */
const VIDEO = /^[^.!?]{3,120} - YouTube\s+(?=\p{Lu})/u;
/** What stands under an embedded post: "Rana Okafor (ranaok) May 5 2031". */
const POST = /^(?:[^.!?()]|(?<=\s\p{Lu})\.){0,60}\(@?\w{2,30}\)\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}* \d{1,2},? \d{4}\s+(?=\S)/u;
/** A dateline behind a headline: "… VELM: Nine people", "… Velm- Nine people". */
const DATELINE = new RegExp(
  String.raw`(?<=[\p{L}\p{N}'’”"]\s)(?:\p{Lu}{3,}(?:,? \p{Lu}{3,})?\s?(?:\([^()]{2,20}\)\s?[-–—]?|[-–—]|:)|\p{Lu}\p{Ll}{2,}(?:,? \p{Lu}\p{Ll}{2,})?(?:[-–—]|\s?\((?:${AGENCIES})\)\s?[-–—]?))\s+(?=\p{Lu})`,
  'u',
);
/** The tag of an agency between headline and lead: "… fire AFP Nine people were". */
const TAGGED = new RegExp(String.raw`\s(?:${AGENCIES})\s(?=\p{Lu}\p{Ll}+\s\p{Ll})`, 'u');
/** A caption's end: "… at the mill (archive)"; "VELM (Agency)" is a dateline. */
const BRACKETED = /^(?!\p{Lu}[\p{Lu}, ]{2,40}\().{8,200}\s[([]\p{L}+[)\]]$/u;
const VERB_BEHIND = /^\p{L}+\s(?:said|says|reported|reports)\b/u;
const MOST_WORDS = 30;

/**
 * @param text a sentence with whatever stands before it on its line
 * @param opensArticle whether it is the article's first or second record, where headlines stand
 * @returns length of the heading at its start, 0 where there is none
 */
export function headingEnd(text: string, opensArticle: boolean): number {
  const credit = CREDIT_LINE.exec(text) ?? SHOUTED.exec(text) ?? VIDEO.exec(text) ?? post(text);
  if (credit) return credit[0].length;
  const sentence = /^.*?[.!?](?=\s\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;
  return (opensArticle ? datelineStart(sentence) || tagEnd(sentence) : 0) || openingStart(sentence, opensArticle);
}

/** The words of an embedded post up to its picture, or its picture and author. */
function post(text: string): RegExpExecArray | null {
  const picture = /^pic\.twitter\.com/u.test(text) ? /^\S+\s/u.exec(text) : null;
  const author = POST.exec(text.slice(picture?.[0].length ?? 0));
  if (!author) return /^(?:[^\s.!?]+\s){5,40}?(?=pic\.twitter\.com)/u.exec(text);
  author[0] = (picture?.[0] ?? '') + author[0];
  return author;
}

function datelineStart(sentence: string): number {
  const found = DATELINE.exec(sentence);
  return found && isHeadline(sentence.slice(0, found.index), 3, 1) && countProse(sentence.slice(found.index)) >= 1 ? found.index : 0;
}

function tagEnd(sentence: string): number {
  const found = TAGGED.exec(sentence);
  if (!found || !isHeadline(sentence.slice(0, found.index), 3, 0)) return 0;
  const end = found.index + found[0].length;
  return VERB_BEHIND.test(sentence.slice(found.index + 1)) || countProse(sentence.slice(end)) < 2 ? 0 : end;
}

function openingStart(sentence: string, opensArticle: boolean): number {
  const label = LABEL.test(sentence);
  for (const { index } of sentence.matchAll(OPENING)) {
    const before = sentence.slice(0, index);
    if (BRACKETED.test(before) || (isHeading(before, label, opensArticle) && isProse(sentence.slice(index + 1), 2))) return index + 1;
    if (countProse(before) > 2) return 0;
  }
  return 0;
}

/** Words before an opening; on its own line of the article a heading may be short, in the headline's place it is not. */
function isHeading(text: string, label: boolean, opensArticle: boolean): boolean {
  if (NOT_BEFORE_OPENING.test(text)) return false;
  if (label || !opensArticle) return isHeadline(text, 1, 1) && (label || text.split(/\s+/u).length <= 6);
  return isHeadline(text, /^[\p{Lu}\s]+$/u.test(text) ? 2 : 4, 0);
}

/** @param prose small words that it may hold */
function isHeadline(text: string, fewest: number, prose: number): boolean {
  const words = text.trim().split(/\s+/u).length;
  return words >= fewest && words <= MOST_WORDS && countProse(text) <= prose && !/[,;]$/u.test(text.trim());
}

/** A sentence stands there, not another headline: it has as many small words as that. */
export function isProse(text: string, smallWords: number): boolean {
  return countProse(text) + (/^(?:The|An?)\s/u.test(text) ? 1 : 0) >= smallWords;
}

/** Small words, as sentences have and headlines leave out. */
function countProse(text: string): number {
  return text.match(PROSE)?.length ?? 0;
}
