/**
 * Tells furniture from content: headlines, section headings, bylines, source markers, captions, promotion, share bars,
 * time stamps. Furniture is shown in the article and never queued.
 *
 * Two kinds of evidence: the words (a promotion asks the reader to do something, a credit names an agency) and the
 * place (a line of its own without an end is a heading, the same words twice are a repeated headline).
 */
import { isAboutOutlet, isCaption } from './captions.js';
import { startsWithStamp } from './text/index.js';
import type { Span } from './types.js';

/** Longest unfinished line, in words, that still counts as heading or caption. */
const LONGEST_HEADING = 30;
const LONGEST_CUT = 12;
/** Longest caption, in words. */
const LONGEST_CAPTION = 60;
/** Only the head of a sentence is searched for phrases. */
const HEAD = 400;

const PROMOTION =
  /\b(?:subscribe (?:to|now|today|for)|sign up (?:for (?:our|the|a|free)\b.{0,40}\b(?:newsletter|alerts?|updates?|briefing)|to (?:our|the)|here|now)|newsletters?|download (?:the|our)\b.{0,40}\bapp|stay (?:updated|tuned|on top of)|follow (?:us|our|@\w|\w+ \w+ \(@)|like us on|click here|scroll down|swipe|discover the latest|curated for you|find the best of|most read|read more|read also|also read|see also|see more (?:on|at|from|here|news|stories)\b|more information about .{0,60} can be found|share (?:this|it|your)|join (?:our|the) (?:channel|group|newsletter|conversation|community)|(?:our|your) (?:inbox|tips)|let us know|accepting comments|comments? (?:section|below|are closed)|leave a comment|know more about|have something to add|support our (?:journalism|work)|become a member|^advertisement|^sponsored|all rights reserved|terms of (?:use|service)|privacy policy|cookies?\b.{0,30}\b(?:policy|accept)|live (?:updates|blog)|will be covering .{0,60}\blive\b|story developing|more to come|this (?:story|article|post|report|page) (?:was|has been|will be|is being|originally) \w+|originally (?:appeared|published)|head to the|for more[,:]|for the latest)/iu;
const CREDIT =
  /^[([—–\s-]*(?:source\s?:|source \p{Lu}|sources?:|tags\b|related\s?:|related \p{Lu}|topics?\b|more in \p{Lu}|photos?\s?[:(]|photo by|file photo|images? (?:via|from|credit|courtesy|by)|image:|video\s?:|raw video|watch\s?:|listen\s?:|pic(?:ture)? from|slideshow|reporting by|additional reporting|writing by|edited by|editing by|written by|with (?:files|reporting|inputs?|agency|agencies|reuters|afp|ap)\b|compiled by|translated by|h\/t\b|by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:$|,| and | in )(?=.{0,60}$)|click to|get short url|community ?standards|print tweet|last updated?\b|last modified|updated (?:at|on)|published (?:at|on|by|:)|posted (?:on|by)|breaking(?: news)?:|live updates|(?:this |the |a |still )?(?:photo|image|picture|photograph|still image|handout|screengrab|video grab)s? (?:captured|shows?|taken|from|by|provided|released|posted)\b(?!.{0,120}\bshowed\b)|copyright|©|\(c\) \d|<!--)/iu;
const HANDLE = /^pic\.twitter\.com|^[—–-]\s.{0,60}\(@\w|google_ad|get short url|discussioncomment|facebookcomment|\(h\/t|getty images\)?$|\(pictured\)|\b(?:AP|AFP|Reuters|IHA|EPA) (?:photo|file)\b/iu;
/** A caption ends in its place and day, without a preposition: "Harbour district, July 1, 2016." */
const CAPTION = /\p{Lu}[\p{L}.]+,? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}\.?(?: \([^()]{0,60}\))*$/u;
/** Small words that sentences can't do without and headlines leave out. */
const PROSE = /^(?:The|A|An|In|On|At)\b|\b(?:the|a|an|was|were|is|are|has|have|had|been|its|their|his|her|said|he|she|they|that|which|this)\b/u;

/** No heading opens like this. */
const GOES_ON = /^(?:He|She|They|It|And|But|However|Yesterday)\b/u;

/**
 * @param text the article
 * @param spans its sentences, in order
 * @returns one flag a sentence
 */
export function findBoilerplate(text: string, spans: readonly Span[]): boolean[] {
  const views = spans.map((span, i) => view(text, spans, span, i));
  const copies = new Map<string, number>();
  for (const v of views) if (!v.finished) copies.set(v.folded, (copies.get(v.folded) ?? 0) + 1);
  const repeated = laterCopies(views);
  const unpunctuated = mostlyUnpunctuated(views);
  return views.map((v, i) => {
    if (views.length === 1) return !isFigureAlone(v) && isFurniture(v) && v.words < LONGEST_HEADING;
    if (isFurniture(v)) return true;
    if ((copies.get(v.folded) ?? 0) > 1 || repeated[i]) return true;
    return isHeading(v, i, unpunctuated) || ((i < 2 || i === views.length - 1) && isNamesOnly(v));
  });
}

/** A full sentence that stood before, word for word, is a caption or a pull quote. */
function laterCopies(views: readonly View[]): boolean[] {
  const seen = new Set<string>();
  return views.map((v) => {
    const again = v.words >= 5 && seen.has(v.folded);
    seen.add(v.folded);
    return again;
  });
}

/** "Ada Brandt / Leo Okoye": capitals only, no verb could be in it. */
function isNamesOnly(v: View): boolean {
  if (v.words > 8) return false;
  const words = v.text.replace(/\.$/u, '').split(/[\s/,]+/u);
  return words.length > 1 && words.every((word) => word === 'and' || /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

interface View {
  text: string;
  folded: string;
  words: number;
  /** Alone on its line. */
  alone: boolean;
  /** Ends like a sentence. */
  finished: boolean;
  /** Cut from what follows on its line. */
  cut: boolean;
}

function view(text: string, spans: readonly Span[], span: Span, i: number): View {
  const sentence = text.slice(span.start, span.end);
  const before = text.slice(spans[i - 1]?.end ?? 0, span.start);
  const after = text.slice(span.end, spans[i + 1]?.start ?? text.length);
  const alone = (i === 0 || /[\n\r]/u.test(before)) && (i === spans.length - 1 || /[\n\r]/u.test(after));
  return {
    text: sentence,
    folded: sentence.slice(0, HEAD).toLowerCase(),
    words: sentence.split(/\s+/u).length,
    alone,
    finished: /[.!?…]["'”’)\]`]*$|["”]$/u.test(sentence.slice(-8)),
    cut: i < spans.length - 1 && !/[\n\r\u2028\u2029]/u.test(after),
  };
}

/** Text without full stops at all: then a line without one says nothing. */
function mostlyUnpunctuated(views: readonly View[]): boolean {
  const long = views.filter((v) => v.alone && v.words >= 8);
  return long.length >= 2 && long.filter((v) => !v.finished).length > long.length / 2;
}

/** Somebody who sends a bare figure wants it read; between sentences it is the number of a page. */
const isFigureAlone = (v: View): boolean => !/\p{L}/u.test(v.text) && /\p{N}/u.test(v.text);

function isFurniture(v: View): boolean {
  const head = v.text.slice(0, HEAD);
  if (!/\p{L}/u.test(head) && !/\p{N}\P{N}+\p{N}/u.test(head)) return true;
  if (startsWithStamp(head) || isCredit(v, head) || isPromotion(v, head) || CAPTION.test(v.text.slice(-120))) return true;
  return v.words <= LONGEST_CAPTION && (isCaption(v.text, v.finished) || isAboutOutlet(v.text));
}

function isCredit(v: View, head: string): boolean {
  if (/^[-–—\s]*(?:reuters|afp|ap|dpa|ani|pti|xinhua|agencies)\.?$/iu.test(head)) return true;
  const bracketed = /^[([][^()[\]]*[)\]]\.?$/u.test(head);
  if (bracketed && (v.words <= 8 || /\b(?:photos?|images?|by AFP|Reuters)\b/iu.test(head))) return true;
  return v.words <= 60 && (CREDIT.test(head) || HANDLE.test(head));
}

function isPromotion(v: View, head: string): boolean {
  return v.words <= 45 && PROMOTION.test(head) && !/\b(?:said|says|told|according to)\b/u.test(head);
}

function isHeading(v: View, i: number, unpunctuated: boolean): boolean {
  if (v.words <= 5 && /^[-–—]{0,2}\s?\p{Lu}[\p{Lu}\s/&'’.-]{2,40}$/u.test(v.text)) return true;
  if ((i < 2 && isHeadline(v, i)) || (i === 0 && isTold(v))) return true;
  if (!v.finished) return isUnfinishedHeading(v, unpunctuated);
  if (!v.alone) return false;
  if (/^['"“‘].*['"”’]$/u.test(v.text)) return isQuotedHeading(v);
  return v.words <= 3 && titleCase(v.text) && !/[!?]/u.test(v.text);
}

/** Five words or more without an article or an auxiliary, where headlines stand. */
function isHeadline(v: View, i: number): boolean {
  if (v.words < 5 || v.words > 24 || PROSE.test(v.text.slice(0, HEAD))) return false;
  if (!v.finished) return true;
  if (i > 0 && /^["'“‘]|\?$/u.test(v.text)) return false;
  return (v.alone || titleCase(v.text)) && !/^\p{Lu}{3,}\b.{0,30}[:–—-]|[“"”]$/u.test(v.text);
}

/** "Mayor says bridge was ‘never safe.’": alone on the first line, in the present tense or with words in single quotes. */
function isTold(v: View): boolean {
  return v.alone && v.words <= 12 && /\bsays\b|\s['‘]\p{L}[^'’]{2,60}['’](?:\s|$|\.)/u.test(v.text);
}

function isUnfinishedHeading(v: View, unpunctuated: boolean): boolean {
  if (v.words > LONGEST_HEADING) return false;
  // Sentences are cut without a full stop only where a heading was found before a lead, and between list items.
  if (v.cut && v.words <= LONGEST_CUT && /^["'“‘]?\p{Lu}/u.test(v.text)) return true;
  if (v.words >= 3 && titleCase(v.text)) return true;
  if (!v.alone || GOES_ON.test(v.text)) return false;
  if (/[:;]$/u.test(v.text)) return v.words <= 3;
  return !(unpunctuated && v.words >= 8) && !/[,—–]$/u.test(v.text);
}

/** "Enough is enough": a quote as heading has no end of its own. */
function isQuotedHeading(v: View): boolean {
  return (v.words <= 5 || (v.words <= 8 && titleCase(v.text))) && !/[.!?,]['"”’]$/u.test(v.text);
}

/** Most longer words begin with a capital. */
function titleCase(sentence: string): boolean {
  const long = sentence.slice(0, HEAD).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 0 && capital / long.length >= 0.75;
}
