/** A number with what it measures, before its comparator is known. */
import type { Numeral } from './numeral.js';
import type { QuantityKind } from '../types.js';

export interface Measure {
  /** First token (a currency sign counts), last token of the number, last token of the whole. */
  from: number;
  numberTo: number;
  to: number;
  value: number | null;
  valueMax: number | null;
  unit: string;
  /** Null: people or things, see kinds.ts. */
  kind: QuantityKind | null;
}

/** A measure in the making: the numeral, and nothing known of its unit. */
export type Unmeasured = Measure & Pick<Numeral, 'suffix' | 'vague'>;

export function unmeasured(numeral: Numeral): Unmeasured {
  return { ...numeral, numberTo: numeral.to, unit: '', kind: null };
}

/** The measure with both ends multiplied. */
export function times<T extends Measure>(measure: T, factor: number): T {
  const scale = (value: number | null): number | null => (value === null ? null : value * factor);
  return { ...measure, value: scale(measure.value), valueMax: scale(measure.valueMax) };
}
