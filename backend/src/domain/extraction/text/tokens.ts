/**
 * Cuts a sentence into words, numbers and symbols, once, so that every later step walks the same array.
 *
 * The pattern has no nested repetition: each character is looked at a bounded number of times, whatever the
 * input. A hyphen is a symbol of its own ("four-day" is three tokens); so is the possessive ("Reyes's" is two).
 */

export interface Token {
  text: string;
  lower: string;
  /** Offsets into the sentence. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'symbol';
  /** True where no blank stands before it. */
  glued: boolean;
  /** Starts with a capital letter. */
  capital: boolean;
}

const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?!s\b)\p{L}+)?`;
/** "velm.org" */
const DOMAIN = String.raw`[\p{L}\p{N}-]{1,40}\.(?:com|org|net|info|gov|edu)\b`;
/** A currency glued to its figure: "Rs500", "USD20". */
const CURRENCY = String.raw`(?:Rs|RM|USD|EUR|GBP|INR|PKR|AUD|CAD|CHF|NOK|SEK|DKK|CNY|RMB|JPY|(?<=\$)(?:US|HK|NZ|A|C|S))(?=\d)`;
const NUMBER = String.raw`(?:(?<=[\s(]|^)\.)?\d+(?:(?:,\d{2})*,\d{3}|(?:[\u00a0\u202f\u2009]\d{3})+|(?: \d{3}){2,}(?!\d)|(?<=\b\d{1,3}) 000\b)*(?:\.\d+)?(?:e[+-]?\d{1,2}\b)?`;
const TOKEN = new RegExp(String.raw`((?:\p{Lu}\.){2,}|${DOMAIN}|${CURRENCY}|${WORD})|(${NUMBER})|(['’]s\b|\.{3}|[^\s])`, 'gu');
/** Acronyms that would read as small words. */
const ACRONYMS: ReadonlySet<string> = new Set(['WHO', 'US', 'IS', 'IT']);
const CAPITAL = /^\p{Lu}/u;

export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'symbol';
    const end = start + text.length;
    const capital = kind === 'word' && CAPITAL.test(text);
    tokens.push({ text, lower: normal(text), start, end, kind, glued: start === previousEnd, capital });
    previousEnd = end;
  }
  return tokens;
}

/** Lower case with straight apostrophes, the form in which word lists are written. */
function normal(text: string): string {
  if (ACRONYMS.has(text)) return text;
  return text.toLowerCase().replace('’', "'");
}

/** Lower case of token `at`; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Printed text of token `at`; empty where there is none. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The printed words from token `from` to token `to`, both included. */
export function printed(sentence: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to];
  return first && last ? sentence.slice(first.start, last.end) : '';
}

/** True where the words `phrase` end just before token `at`; gives how many there are, else 0. */
export function phraseEndsBefore(tokens: readonly Token[], at: number, phrase: readonly string[]): number {
  const from = at - phrase.length;
  if (from < 0) return 0;
  return phrase.every((word, i) => tokens[from + i]?.lower === word) ? phrase.length : 0;
}

/** True where the words `phrase` start at token `at`; gives how many there are, else 0. */
export function phraseStartsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): number {
  return phrase.every((word, i) => tokens[at + i]?.lower === word) ? phrase.length : 0;
}
