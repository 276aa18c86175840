/**
 * Lines of an article. A line is a block of its own, except where it was only wrapped: the line before began like a
 * sentence, stops without an end, and this one goes on in lower case.
 */
import type { Span } from '../types.js';

const ENDS_OPEN = /[\p{L}\p{N},;—–-]\s*$/u;
const STARTS_SENTENCE = /^\s*["'“‘«(]*\p{Lu}/u;
const GOES_ON = /^[ \t]*\p{Ll}/u;
const EDGE = 80;

/** @returns spans of the blocks; together they hold all that is not blank */
export function blocks(text: string): Span[] {
  const result: Span[] = [];
  for (const line of lines(text)) {
    const last = result.at(-1);
    if (last && wrapped(text, last, line)) last.end = line.end;
    else result.push(line);
  }
  return result;
}

function wrapped(text: string, before: Span, line: Span): boolean {
  const gap = text.slice(before.end, line.start);
  if (/\n\s*\n|\r\s*\r/u.test(gap.replaceAll('\r\n', '\n')) || /[\u2028\u2029]/u.test(gap)) return false;
  const head = text.slice(before.start, Math.min(before.end, before.start + EDGE));
  const tail = text.slice(Math.max(before.start, before.end - EDGE), before.end);
  return STARTS_SENTENCE.test(head) && ENDS_OPEN.test(tail) && GOES_ON.test(text.slice(line.start, line.start + EDGE));
}

/** Lines that hold more than blanks, without the blanks around them. */
function lines(text: string): Span[] {
  const result: Span[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    const line = text.slice(from, at);
    const start = from + (line.length - line.trimStart().length);
    const end = from + line.trimEnd().length;
    if (end > start) result.push({ start, end });
    from = at + 1;
  }
  return result;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}
