import type { Quantity, Span } from '../types.js';

/** Digits of any script, with what groups or parts them. */
const FIGURE = /(?<![\p{L}\p{N}])\p{Nd}+(?:[.,٫٬'’\u00a0\u202f]\p{Nd}+)*(?![\p{L}\p{N}])(?:\s?[%٪])?/gu;
/** More characters than any counted thing has: an identifier. */
const LONGEST = 24;

/**
 * The figures of a sentence in a language without rules: digits whose value is the same wherever one comes from. Of what they are is not known, and a
 * figure that reads differently from country to country ("12.500") is left out.
 */
export function plainFigures(text: string, { start, end }: Span): Quantity[] {
  return [...text.slice(start, end).matchAll(FIGURE)].flatMap((match) => {
    const raw = match[0];
    const value = raw.length > LONGEST ? null : valueOf(raw.replace(/\s?[%٪]$/u, ''));
    if (value === null) return [];
    const at = start + match.index;
    const isShare = /[%٪]$/u.test(raw);
    return [{ raw, start: at, end: at + raw.length, comparator: 'exact' as const, value, valueMax: null, unit: isShare ? '%' : '', kind: isShare ? ('percent' as const) : ('other' as const) }];
  });
}

/** @returns null where the separators leave a doubt */
function valueOf(figure: string): number | null {
  const ascii = figure.replaceAll(/\p{Nd}/gu, latinDigit);
  const separators = [...ascii.matchAll(/\D/gu)].map(([mark]) => mark);
  const parts = ascii.split(/\D/u);
  if (separators.length === 0) return Number(ascii);
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3;
  const isPoint = /[.,٫]/u.test(separators[0]!);
  if (separators.length === 1) return grouped ? (isPoint ? null : Number(parts.join(''))) : isPoint ? Number(parts.join('.')) : null;
  return grouped && new Set(separators).size === 1 ? Number(parts.join('')) : null;
}

/** Decimal digits stand ten in a row in every script. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
