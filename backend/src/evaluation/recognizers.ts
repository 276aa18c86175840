/**
 * Recognizers-Text: number, range and duration cases. A case passes when each expected value is found, one to one; it is clean
 * when nothing is found besides. Fractions may be given in per cent, as the record spells them.
 */
import path from 'node:path';
import { extract, type Quantity } from '../domain/extraction/index.js';
import { readJson } from './files.js';
import { type Share, share } from './figures.js';
import { durationFits, type Expected, numberFits, rangeFits, textFits } from './recognizers-values.js';
import { pairs } from './score-quantities.js';

export interface RecognizersCase {
  spec: string;
  Input: string;
  Results: Expected[];
}

export interface RecognizersShare extends Share {
  /** Cases that pass and in which nothing else was found. */
  clean: number;
}

export type RecognizersGroup = 'number' | 'range' | 'duration';
export type RecognizersScore = Record<RecognizersGroup, RecognizersShare>;

type Fits = (expected: Expected, found: Quantity) => boolean;

interface Group {
  has: (one: RecognizersCase) => boolean;
  fits: Fits;
}

const isDuration = ({ Results }: RecognizersCase): boolean => Results.length > 0 && Results.every(({ TypeName, Type }) => /duration$/u.test(TypeName ?? Type ?? ''));

const GROUPS: Readonly<Record<RecognizersGroup, Group>> = {
  number: { has: ({ spec }) => spec.endsWith('/NumberModel'), fits: numberFits },
  range: { has: ({ spec }) => spec.endsWith('/NumberRangeModel'), fits: rangeFits },
  duration: {
    has: (one) => one.spec.endsWith('/DurationExtractor') || (one.spec.endsWith('/DateTimeModel') && isDuration(one)),
    fits: (expected, found) => found.kind === 'duration' && textFits(expected, found) && durationFits(expected, found),
  },
};

export function evaluateRecognizers(folder: string): RecognizersScore {
  return scoreRecognizers(readJson<RecognizersCase[]>(path.join(folder, 'recognizers', 'split_dev.json')));
}

export function scoreRecognizers(cases: readonly RecognizersCase[]): RecognizersScore {
  const group = (name: RecognizersGroup): RecognizersShare => {
    const asked = cases.filter(GROUPS[name].has);
    const judged = asked.map((one) => judge(one, GROUPS[name].fits));
    return { ...share(judged.filter(({ found }) => found).length, asked.length), clean: judged.filter(({ found, besides }) => found && besides === 0).length };
  };
  return { number: group('number'), range: group('range'), duration: group('duration') };
}

function judge({ Input, Results }: RecognizersCase, fits: Fits): { found: boolean; besides: number } {
  const quantities = extract(Input).flatMap((record) => record.quantities);
  const right = pairs(Results, quantities, fits);
  return { found: right === Results.length && (Results.length > 0 || quantities.length === 0), besides: quantities.length - right };
}
