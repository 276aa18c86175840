import { compareMeasures, measuresOf } from '../../../backend/src/domain/matching/measures';
import type { Quantity as Measured } from '../../../backend/src/domain/extraction';
import type { Quantity, Sighting } from '../api';

/** A figure in a quote, by UTF-16 offsets into it. */
export interface FigureSpan {
  start: number;
  end: number;
  /** The other quote has another figure for the same. */
  differs: boolean;
}

export interface ComparedFigures {
  mine: FigureSpan[];
  theirs: FigureSpan[];
  /** The figures that differ, as they are printed. */
  pairs: { mine: string; theirs: string }[];
}

type Figures = Pick<Sighting, 'quote' | 'start' | 'quantities'>;

const measured = ({ quantities }: Figures) => measuresOf(quantities.map((quantity) => ({ ...quantity, unit: quantity.unit ?? '' }) as Measured));

/** Sets the figures of two quotes side by side, by the same comparison that found them related. */
export function compareFigures(mine: Figures, theirs: Figures): ComparedFigures {
  const apart = compareMeasures(measured(mine), measured(theirs)).filter(({ a, b, agreement }) => (agreement === 'clash' || agreement === 'differs') && !a.derived && !b.derived);
  const starts = { mine: new Set(apart.map(({ a }) => a.quantity.start)), theirs: new Set(apart.map(({ b }) => b.quantity.start)) };
  return {
    mine: spansOf(mine, starts.mine),
    theirs: spansOf(theirs, starts.theirs),
    pairs: apart.map(({ a, b }) => ({ mine: a.quantity.raw, theirs: b.quantity.raw })),
  };
}

function spansOf(sighting: Figures, differing: ReadonlySet<number>): FigureSpan[] {
  const spans = sighting.quantities.flatMap((quantity) => spanOf(sighting, quantity, differing.has(quantity.start)));
  return spans.toSorted((a, b) => a.start - b.start).filter(({ start }, index, all) => index === 0 || start >= all[index - 1]!.end);
}

/** Offsets count from the article's beginning; where they don't fit, the printed words are looked for. */
function spanOf({ quote, start: from }: Figures, { start, raw }: Quantity, differs: boolean): FigureSpan[] {
  const counted = start - from;
  const at = quote.startsWith(raw, counted) && counted >= 0 ? counted : quote.indexOf(raw);
  return raw === '' || at < 0 ? [] : [{ start: at, end: at + raw.length, differs }];
}
