/** A number as it was printed. */
export interface Numeral {
  /** First and last token. */
  from: number;
  to: number;
  /** Null where the word names no number ("several"). */
  value: number | null;
  /** Upper end of a range, else null. */
  valueMax: number | null;
  /** A word for a number that nobody counted. */
  vague: boolean;
  /** Scale letter glued to digits ("m" in "12m"): it may be a unit instead. */
  suffix: string;
}

export function plain(from: number, to: number, value: number): Numeral {
  return { from, to, value, valueMax: null, vague: false, suffix: '' };
}

/** Without the dust of binary fractions: 1.1 million is 1,100,000. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
