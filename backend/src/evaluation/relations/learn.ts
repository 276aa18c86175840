/** From labelled pairs to the weights of the three decisions. */
import { type Decision, type DecisionName, keysOf, type MatchModel, nearCopy, pairOf, type PairFeatures, probabilityOf, SEES, type Statement } from '../../domain/matching/index.js';
import { fit, type Table } from '../training/logistic.js';
import { isFlag, isFree, type Labelled, type LabelledPair, type Unlisted } from './pairs.js';
import { aloneWeight, biasPenalty, neighbours, neighbourWeight, penalty, strangers, strangerWeight } from './settings.js';

export interface PairExample {
  cluster: string;
  gold: LabelledPair['gold'];
  features: PairFeatures;
  weight: number;
}

type Gold = LabelledPair['gold'];

/** @returns null: says nothing about this decision */
const LABELS: Readonly<Record<DecisionName, (gold: Gold, features: PairFeatures) => boolean | null>> = {
  figures: (gold, { differs }) => (differs === 1 ? isFlag(gold) : null),
  contradiction: (gold, { differs }) => (isFlag(gold) && gold !== 'contradicts' && differs === 1 ? null : gold === 'contradicts'),
  link: (gold) => (isFree(gold) ? null : gold !== 'none'),
  related: (gold) => gold !== 'none',
};
export const DECISIONS = Object.keys(LABELS) as DecisionName[];
export const labelOf = (name: DecisionName, { gold, features }: Pick<PairExample, 'gold' | 'features'>): boolean | null => LABELS[name](gold, features);

export function examplesOf({ pairs, unlisted }: Labelled): PairExample[] {
  const listed = pairs.map(({ cluster, gold, a, b }): PairExample => ({ cluster, gold, features: pairOf(a, b).features, weight: 1 }));
  const alone = pairs.map(({ cluster, gold, a, b }): PairExample => ({ cluster, gold, features: pairOf(withoutContext(a), withoutContext(b)).features, weight: aloneWeight }));
  return [...listed, ...alone, ...neighboursOf(unlisted), ...strangersOf(pairs)];
}

/** So that the model also knows what to say of statements whose articles it isn't told. */
function withoutContext({ context: _, ...statement }: Statement): Statement {
  return statement;
}

/** Of one event and listed by nobody: unrelated, but for what one outlet took from the other. */
function neighboursOf(unlisted: readonly Unlisted[]): PairExample[] {
  const reached = unlisted.filter(({ a, b }) => sharesKey(a, b) && !nearCopy(a.text, b.text));
  const every = Math.max(1, Math.floor(reached.length / neighbours));
  return reached.filter((_, i) => i % every === 0).map(({ cluster, a, b }) => ({ cluster, gold: 'none', features: pairOf(a, b).features, weight: neighbourWeight }));
}

/** Statements of two events that share a key: the near misses among what has nothing to do with each other. */
function strangersOf(pairs: readonly LabelledPair[]): PairExample[] {
  const statements = [...new Map(pairs.flatMap(({ cluster, a, b }) => [a, b].map((statement): [Statement, string] => [statement, cluster])))];
  const found: PairExample[] = [];
  for (let step = 1; step < statements.length && found.length < strangers; step += 1) {
    for (let i = 0; i + step < statements.length && found.length < strangers; i += 7) {
      const [[one, cluster], [another, other]] = [statements[i]!, statements[i + step]!];
      // Every third without its article.
      const [a, b] = found.length % 3 === 0 ? [withoutContext(one), withoutContext(another)] : [one, another];
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
  const asked = examples.flatMap((example) => {
    const label = labelOf(name, example);
    return label === null ? [] : [{ label: Number(label), features: example.features, weight: example.weight }];
  });
  const [bias = 0, ...weights] = fit(tableOf(asked, SEES[name]));
  return { bias, weights: Object.fromEntries(SEES[name].map((feature, i) => [feature, weights[i] ?? 0])), threshold: 0.5 };
}

function tableOf(rows: readonly { label: number; features: PairFeatures; weight: number }[], seen: readonly (keyof PairFeatures)[]): Table {
  const width = seen.length + 1;
  const penalties = new Float64Array(width).fill(penalty);
  penalties[0] = biasPenalty;
  return {
    begins: Uint32Array.from({ length: rows.length + 1 }, (_, i) => i * width),
    columns: Uint32Array.from({ length: rows.length * width }, (_, i) => i % width),
    values: Float64Array.from(rows.flatMap(({ features }) => [1, ...seen.map((name) => features[name])])),
    labels: Float64Array.from(rows, ({ label }) => label),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    penalties,
  };
}

export { probabilityOf };
