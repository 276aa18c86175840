/** A number that leaves out what it counts: "15 in the north and another six", "3.9 million headsets, up from 2.4 million". */
import type { Quantity, QuantityKind } from '../types.js';

const COUNTS: ReadonlySet<QuantityKind> = new Set(['count', 'deaths', 'injuries', 'casualties']);

/** Gives a bare count the unit and kind of the count before it in the sentence, or else behind it; a bare share its whole. */
export function shareUnits<T extends Quantity>(quantities: readonly T[]): T[] {
  return quantities.map((quantity, i) => {
    if (quantity.kind === 'percent' && quantity.unit === '%') return { ...quantity, unit: nearest(quantities, i, isShare)?.unit ?? '%' };
    if (!COUNTS.has(quantity.kind) || !isBare(quantity)) return quantity;
    const other = nearest(quantities, i, (found) => COUNTS.has(found.kind) && found.unit !== '' && !/^(?:lives|deaths|casualties|victims|bodies|fatalities|times)\b/u.test(found.unit));
    if (!other) return quantity;
    return { ...quantity, unit: other.unit, kind: quantity.kind === 'count' ? other.kind : quantity.kind };
  });
}

function nearest<T>(all: readonly T[], at: number, fits: (found: T) => boolean): T | undefined {
  return all.slice(0, at).findLast(fits) ?? all.slice(at + 1).find(fits);
}

/** "dozens of them" are whoever was counted before; bare numbers of dead are people. */
function isBare({ unit, raw }: Quantity): boolean {
  return unit === '' || (unit === 'people' && /\bof (?:them|those|whom)$/u.test(raw));
}

function isShare({ kind, unit }: Quantity): boolean {
  return kind === 'percent' && unit.startsWith('% of ');
}
