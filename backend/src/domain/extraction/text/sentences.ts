/**
 * Cuts an article into sentences.
 *
 * Every character that is not blank lands in exactly one sentence; sentences come in order and do not overlap. A
 * dateline stays in its sentence, a quote and its tag are one sentence, a quote of two sentences is two. The text
 * is walked once with look-arounds of bounded length, so the time is linear whatever the input.
 *
 * Order of work: blocks (lines, see blocks.ts), list items, stamps glued to the first words (see stamps.ts), and then full
 * stops, each of which is asked whether it ends a sentence or belongs to a word.
 */
import { NUMBER_WORDS, OPENERS, OTHERS, TITLES } from './abbreviations.js';
import { blocks } from './blocks.js';
import { listItems } from './list-items.js';
import { furnitureEnd } from './stamps.js';
import type { Span } from '../types.js';

/** Longest stretch looked at on either side of a full stop. */
const WINDOW = 64;
/** Pieces of furniture in a row before one sentence. */
const MOST_FURNITURE = 4;
/** Longest furniture looked for before a sentence. */
const HEAD = 400;

const TERMINATORS = new Set([...'.!?…。！？'].map((sign) => sign.charCodeAt(0)));
const CLOSERS = /["'”’»)\]}]/u;
const BLANK = /\s/u;
const NEXT_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}'’.]{1,40})/u;
const PREVIOUS_WORD = /[\p{L}\p{N}°.'’]+$/u;
/** "I" as a word or a number, not as an initial. */
const ENDING_I = /(?:^|\s)(?:and|or|than|am|do|did|War|Part|Phase|Class)\s+I$/u;
const OMISSION = ' . . .';
const MARKER = /^[\s.•⁃*·"“‘'(-]*(?:\d{1,3}|\p{Ll})?[\s.]*$/u;
/** A name and a verb of speech right after a closing quote: the tag belongs to the quote. */
const TAG = /^\s+(?!(?:He|She|It|They|We|I|The|In|One)\b)(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:said|says|asked|added|told|wrote|replied|insisted)\b/u;

/** @returns spans of all sentences of `text`, in order */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const block of blocks(text)) {
    for (const item of listItems(text, block)) splitBlock(text, item, spans);
  }
  return spans;
}

function splitBlock(text: string, block: Span, spans: Span[]): void {
  let from = block.start;
  let at = block.start;
  while (at < block.end) {
    if (!isTerminator(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = terminatorEnd(text, at, block.end);
    if (!onlyMarker(text, from, at) && endsSentence(text, from, at, end, block.end)) {
      pushWithFurniture(spans, text, from, end);
      from = end;
    }
    at = end;
  }
  pushWithFurniture(spans, text, from, block.end);
}

/** Nothing stands before the full stop but a list marker or an ellipsis: no sentence has begun yet. */
function onlyMarker(text: string, from: number, at: number): boolean {
  return at - from < 12 && MARKER.test(text.slice(from, at));
}

/** Past the run of full stops (also ". . .") and the closing quotes and brackets behind it. */
function terminatorEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isTerminator(text.charCodeAt(end))) end += 1;
  end += spacedDots(text, at, end, limit);
  while (end < limit && CLOSERS.test(text[end] ?? '') && !opensQuote(text, end)) end += 1;
  return end;
}

function isTerminator(unit: number): boolean {
  return TERMINATORS.has(unit);
}

/** Length of the dots behind the full stop that belong to it: "words. . . ." */
function spacedDots(text: string, at: number, end: number, limit: number): number {
  const dots = /^(?: \.)+(?!\.)/u.exec(text.slice(end, Math.min(limit, end + WINDOW)))?.[0].length ?? 0;
  // Three of them before a capital open the next sentence: "ended. . . . The practice"
  const opensNext = dots === OMISSION.length && /^\s+\p{Lu}/u.test(text.slice(end + dots, end + dots + 4)) && text[at - 1] !== ' ';
  return opensNext ? 0 : dots;
}

/** A straight quotation mark with a word glued behind it. */
function opensQuote(text: string, at: number): boolean {
  return /["']/u.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function endsSentence(text: string, from: number, at: number, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const run = text.slice(at, end);
  const after = text.slice(end, Math.min(limit, end + WINDOW));
  const before = text.slice(Math.max(from, at - WINDOW), at);
  const blank = BLANK.test(after[0] ?? '');
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  if (next === '') return blank;
  if (!blank) return gluedSentence(before, run, after);
  if (/^\s+\(\p{L}{2,20}\)\s?[-–—]\s/u.test(after)) return true;
  if (/^\p{Ll}/u.test(next)) return /^\s+\[[^\]]{1,40}\]\s+\p{Lu}/u.test(after);
  // "[...]" is an omission
  if (/\[\.*$/u.test(before + text[at])) return false;
  return !belongsToQuote(run, after) && endsBeforeCapital(run, before, next, after, from === at - before.length);
}

function belongsToQuote(run: string, after: string): boolean {
  return /["'”’»]$/u.test(run) && TAG.test(after);
}

/** A capital, a figure or a quotation mark follows: the sentence ends, unless the full stop is part of something. */
function endsBeforeCapital(run: string, before: string, next: string, after: string, whole: boolean): boolean {
  if (run[0] !== '.' || /^\.[. ]/u.test(run)) return !midSentenceEllipsis(run, after);
  if (run.length > 1) return true;
  if (/^\s+[“‘]/u.test(after) && !TITLES.has(lastWord(before))) return true;
  return !belongsToWord(before, next, whole);
}

/** ". . ." before anything but a capital letter is an omission within the sentence. */
function midSentenceEllipsis(run: string, after: string): boolean {
  if (!/^\.?(?:\.\.|…| \.)/u.test(run)) return false;
  return !/^\s*["'“‘(«]*\p{Lu}/u.test(after) || (run.length < 7 && /^\s+I\b/u.test(after));
}

/** "world.Today", "1,000.That": a full stop without a blank behind it, though not "example.com" or "U.S.-led". */
function gluedSentence(before: string, run: string, after: string): boolean {
  const chunk = /\S*$/u.exec(before)?.[0] ?? '';
  if (/[@/]|www/u.test(chunk)) return false;
  if (/^[-–—]+\s?\p{Lu}{3,}\W*$/u.test(after)) return true;
  const lower = /(?:\p{Ll}{2,}|\d{3}|[)\]”"])$/u.test(chunk) && !isAbbreviation(chunk.toLowerCase());
  const opens = /^["'“‘«(]*\p{Lu}(?:[\p{Ll}]|\s)|^-+\s?\p{Lu}{2,}/u.test(after);
  if (/[”"’]$/u.test(run) && /^\p{Lu}/u.test(after)) return true;
  return lower && opens && !/\.(?:Com|Net|Org|js)\b/iu.test(run + after);
}

function isAbbreviation(word: string): boolean {
  return TITLES.has(word) || NUMBER_WORDS.has(word) || OTHERS.has(word);
}

function lastWord(before: string): string {
  return /[\p{L}]+$/u.exec(before)?.[0].toLowerCase() ?? '';
}

/** The full stop is part of the word before it ("Mr.", "U.S.", "J."), given what comes next. */
function belongsToWord(before: string, next: string, whole: boolean): boolean {
  const word = (PREVIOUS_WORD.exec(before)?.[0] ?? '').replace(/^\.+/u, '').toLowerCase();
  const opener = OPENERS.has(next.toLowerCase());
  const figure = /^\p{N}/u.test(next);
  if (TITLES.has(word)) return word !== 'st' || !opener;
  if (NUMBER_WORDS.has(word)) return figure;
  if (/^\p{L}$/u.test(word)) return word !== 'i' || !ENDING_I.test(before);
  if (/^[ap]\.m$/u.test(word)) return isOpeningTime(before, whole) || !(opener || TITLES.has(next.toLowerCase().replace('.', '')));
  const acronym = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return (acronym || OTHERS.has(word)) && !opener;
}

/** "At 5 a.m. Mr. Ito left": hardly anything stands before the time. */
function isOpeningTime(before: string, whole: boolean): boolean {
  return whole && before.split(/\s+/u).length <= 3;
}

/** Adds the sentence, and before it the stamps, headlines and credits that are glued to it. */
function pushWithFurniture(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to && BLANK.test(text[start] ?? '')) start += 1;
  for (let cut = 0; cut < MOST_FURNITURE; cut += 1) {
    const furniture = furnitureEnd(text.slice(start, Math.min(to, start + HEAD)), spans.length < 2);
    if (furniture === 0) break;
    push(spans, text, start, start + furniture);
    start += furniture;
  }
  push(spans, text, start, to);
}

/** Adds the span without the blanks around it; nothing where it is all blank. */
function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start] ?? '')) start += 1;
  while (end > start && BLANK.test(text[end - 1] ?? '')) end -= 1;
  if (end > start) spans.push({ start, end });
}
