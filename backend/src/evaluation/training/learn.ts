/** From examples to a model, without calibration: its threshold is the middle. */
import { type Features, JOINT, type Model } from '../../domain/extraction/index.js';
import { fit, type Table } from './logistic.js';
import type { Example, Source } from './sentences.js';
import { biasPenalty, featurePenalty, sourceWeight, termPenalty, undecidedWeight } from './settings.js';
import { vocabularyOf } from './vocabulary.js';

/** What a model is not allowed to see, for ablation. */
export interface Blindness {
  features?: readonly string[];
  words?: boolean;
  pairs?: boolean;
  sources?: readonly Source[];
}

const UNDECIDED = 0.5;

interface Columns {
  features: (keyof Features)[];
  terms: Map<string, number>;
  penalties: Float64Array;
}

/** @param weightOf how much a sentence of each source counts */
export function learn(examples: readonly Example[], blindness: Blindness = {}, weightOf: Readonly<Record<Source, number>> = sourceWeight): Model {
  const seen = examples.filter(({ source }) => !blindness.sources?.includes(source));
  const columns = columnsOf(seen, blindness);
  const weights = fit(tableOf(seen, columns, weightOf));
  return {
    bias: weights[0] ?? 0,
    features: Object.fromEntries(columns.features.map((name, i) => [name, weights[i + 1] ?? 0])),
    terms: new Map([...columns.terms].map(([term, column]) => [term, weights[column] ?? 0])),
    threshold: 0.5,
  };
}

/** First the bias, then the features, then the terms. */
function columnsOf(examples: readonly Example[], blindness: Blindness): Columns {
  const names = Object.keys(examples[0]?.signals.features ?? {}) as (keyof Features)[];
  const features = names.filter((name) => !blindness.features?.includes(name));
  const known = vocabularyOf(examples).filter((term) => (isPair(term) ? !blindness.pairs : !blindness.words));
  const terms = new Map(known.map((term, i) => [term, 1 + features.length + i]));
  const penalties = new Float64Array(1 + features.length + terms.size).fill(termPenalty);
  penalties.fill(featurePenalty, 0, 1 + features.length);
  penalties[0] = biasPenalty;
  return { features, terms, penalties };
}

function isPair(term: string): boolean {
  return term.includes(JOINT);
}

function tableOf(examples: readonly Example[], { features, terms, penalties }: Columns, weightOf: Readonly<Record<Source, number>>): Table {
  const begins: number[] = [0];
  const columns: number[] = [];
  const values: number[] = [];
  const put = (column: number, value: number): void => {
    columns.push(column);
    values.push(value);
  };
  for (const { signals } of examples) {
    put(0, 1);
    features.forEach((name, i) => signals.features[name] !== 0 && put(i + 1, signals.features[name]));
    for (const term of signals.terms) {
      const column = terms.get(term);
      if (column !== undefined) put(column, 1);
    }
    begins.push(columns.length);
  }
  return {
    begins: Uint32Array.from(begins),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
    labels: Float64Array.from(examples, ({ label }) => label),
    weights: Float64Array.from(examples, ({ source, label }) => weightOf[source] * (label === UNDECIDED ? undecidedWeight : 1)),
    penalties,
  };
}
