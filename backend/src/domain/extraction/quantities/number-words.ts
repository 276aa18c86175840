/** Values of number words: "seven", "forty", "million", "third". */

/** A map, so that no word of a text is looked up on Object.prototype. */
export function table<T = number>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

export const ONES = table({
  zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
});
export const TENS = table({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });

/** Whole words; they may stand apart from the number. */
export const SCALES = table({ dozen: 12, hundred: 1e2, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 });
/** Letters; they count only where they are glued to digits ("2.8bn"). "m" is left to measures.ts: metres or million. */
export const LETTER_SCALES = table({ k: 1e3, m: 1, mn: 1e6, mil: 1e6, b: 1e9, bn: 1e9, tn: 1e12 });

export const FRACTIONS = table({ half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5 });

const NTHS: readonly string[] = ['half', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** "third", "thirds", "hundredths": the part that they are. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [...NTHS.map((name, i): [string, number] => [name, i + 2]), ['quarter', 4] as const, ['twentieth', 20] as const, ['hundredth', 100] as const, ['thousandth', 1e3] as const, ['millionth', 1e6] as const, ['billionth', 1e9] as const, ['trillionth', 1e12] as const]
    .flatMap(([name, under]): [string, number][] => [[name, 1 / under], [name === 'half' ? 'halves' : `${name}s`, 1 / under]]),
);

/** Fractions that are one sign. */
export const FRACTION_SIGNS = table({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 });

/** Words for a number that nobody counted, and the range that they are read as. */
export const VAGUE = table<readonly [number, number]>({
  dozens: [24, 99], scores: [40, 99], hundreds: [200, 999], thousands: [2e3, 9_999], lakhs: [2e5, 999_999], millions: [2e6, 999_999_999],
  billions: [2e9, 999_999_999_999],
});
/** Behind "several" or "a few". */
export const SEVERAL = table<readonly [number, number]>({ dozen: [36, 99], hundred: [300, 999], thousand: [3e3, 9_999], million: [3e6, 9_999_999] });
/** Behind "tens of" or "hundreds of". */
export const PLURAL_SCALES = table({ thousands: 1e3, millions: 1e6, billions: 1e9 });
