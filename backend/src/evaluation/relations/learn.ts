/** From labelled pairs to the weights of the three decisions. */
import { type Decision, type DecisionName, FEATURES, keysOf, type MatchModel, pairOf, type PairFeatures, probabilityOf, type Statement } from '../../domain/matching/index.js';
import { fit, type Table } from '../training/logistic.js';
import { isFlag, isFree, type LabelledPair } from './pairs.js';
import { biasPenalty, penalty, strangers, strangerWeight } from './settings.js';

export interface PairExample {
  cluster: string;
  gold: LabelledPair['gold'];
  features: PairFeatures;
  weight: number;
}

/** @returns null: says nothing about this decision */
const LABELS: Readonly<Record<DecisionName, (gold: LabelledPair['gold']) => boolean | null>> = {
  flag: isFlag,
  link: (gold) => (isFree(gold) ? null : gold !== 'none'),
  related: (gold) => gold !== 'none',
};
export const DECISIONS = Object.keys(LABELS) as DecisionName[];
export const labelOf = (name: DecisionName, gold: LabelledPair['gold']): boolean | null => LABELS[name](gold);

export function examplesOf(pairs: readonly LabelledPair[]): PairExample[] {
  const listed = pairs.map(({ cluster, gold, a, b }): PairExample => ({ cluster, gold, features: pairOf(a, b).features, weight: 1 }));
  return [...listed, ...strangersOf(pairs)];
}

/** Statements of two events that share a key: the near misses among what has nothing to do with each other. */
function strangersOf(pairs: readonly LabelledPair[]): PairExample[] {
  const statements = [...new Map(pairs.flatMap(({ cluster, a, b }) => [a, b].map((statement): [Statement, string] => [statement, cluster])))];
  const found: PairExample[] = [];
  for (let step = 1; step < statements.length && found.length < strangers; step += 1) {
    for (let i = 0; i + step < statements.length && found.length < strangers; i += 7) {
      const [[a, cluster], [b, other]] = [statements[i]!, statements[i + step]!];
      if (cluster === other || !sharesKey(a, b)) continue;
      found.push({ cluster, gold: 'none', features: pairOf(a, b).features, weight: strangerWeight });
    }
  }
  return found;
}

function sharesKey(a: Statement, b: Statement): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}

/** Thresholds are the middle until they are chosen. */
export function learn(examples: readonly PairExample[]): MatchModel {
  return Object.fromEntries(DECISIONS.map((name) => [name, decide(name, examples)])) as Record<DecisionName, Decision>;
}

function decide(name: DecisionName, examples: readonly PairExample[]): Decision {
  const asked = examples.flatMap(({ gold, features, weight }) => {
    const label = labelOf(name, gold);
    return label === null ? [] : [{ label: Number(label), features, weight }];
  });
  const [bias = 0, ...weights] = fit(tableOf(asked));
  return { bias, weights: Object.fromEntries(FEATURES.map((feature, i) => [feature, weights[i] ?? 0])), threshold: 0.5 };
}

function tableOf(rows: readonly { label: number; features: PairFeatures; weight: number }[]): Table {
  const width = FEATURES.length + 1;
  const penalties = new Float64Array(width).fill(penalty);
  penalties[0] = biasPenalty;
  return {
    begins: Uint32Array.from({ length: rows.length + 1 }, (_, i) => i * width),
    columns: Uint32Array.from({ length: rows.length * width }, (_, i) => i % width),
    values: Float64Array.from(rows.flatMap(({ features }) => [1, ...FEATURES.map((name) => features[name])])),
    labels: Float64Array.from(rows, ({ label }) => label),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    penalties,
  };
}

export { probabilityOf };
