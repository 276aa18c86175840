/** Labelled pairs of sentences, each with the statements that extraction makes of them. */
import path from 'node:path';
import { extract } from '../../domain/extraction/index.js';
import { type Statement, statementOf } from '../../domain/matching/index.js';
import { overlapOf } from '../answers.js';
import { readJsonLinesIfAny } from '../files.js';
import type { NewsArticle, NewsSet } from '../news.js';

export type GoldRelation = 'same' | 'updates' | 'contradicts' | 'differs_in_quantity' | 'corroborates' | 'elaborates' | 'none';

interface Place {
  article: string;
  index: number;
}

export interface Listed {
  a: Place;
  b: Place;
  relation: GoldRelation;
  confidence?: string;
  tags?: string[];
}

export interface LabelledPair {
  set: NewsSet;
  /** Of the articles: no pair is judged by what was learned from its event. */
  cluster: string;
  /** "article#sentence" of both. */
  name: string;
  gold: GoldRelation;
  a: Statement;
  b: Statement;
}

const FLAGS: ReadonlySet<string> = new Set(['updates', 'contradicts', 'differs_in_quantity']);
export const isFlag = (relation: string | null): boolean => relation !== null && FLAGS.has(relation);
export const isFree = (relation: string): boolean => relation === 'corroborates' || relation === 'elaborates';

/** Of several rows for one pair the strongest counts; what is unsure, loose or within one article does not. */
export function strongest(listed: readonly Listed[]): Listed[] {
  const kept = new Map<string, Listed>();
  for (const row of listed) {
    if (row.confidence === 'low' || row.tags?.includes('loose') || row.a.article === row.b.article) continue;
    const key = [nameOf(row.a), nameOf(row.b)].sort().join(' ~ ');
    const before = kept.get(key);
    if (!before || rank(row.relation) > rank(before.relation)) kept.set(key, row);
  }
  return [...kept.values()];
}

const nameOf = ({ article, index }: Place): string => `${article}#${index}`;

function rank(relation: GoldRelation): number {
  if (isFlag(relation)) return 3;
  return relation === 'same' ? 2 : Number(isFree(relation));
}

/** @returns a label's sentence without a record of its own stands as the sentence alone, so that it counts as missed */
export function labelledPairs(folder: string, articles: readonly NewsArticle[]): LabelledPair[] {
  const statements = new Map(articles.map((article) => [`${article.set}/${article.name}`, statementsOf(article)]));
  const sets = [...new Set(articles.map(({ set }) => set))];
  return sets.flatMap((set) =>
    strongest(readJsonLinesIfAny<Listed>(path.join(folder, set, 'relations.jsonl'))).flatMap(({ a, b, relation }): LabelledPair[] => {
      const cluster = articles.find((article) => article.set === set && article.name === a.article)?.cluster;
      const [one, other] = [a, b].map(({ article, index }) => statements.get(`${set}/${article}`)?.get(index));
      return one && other && cluster ? [{ set, cluster, name: `${nameOf(a)} ${nameOf(b)}`, gold: relation, a: one, b: other }] : [];
    }),
  );
}

/** Index of the labelled sentence → the statement of the record that overlaps it most. */
export function statementsOf({ name, text, gold }: NewsArticle): Map<number, Statement> {
  const records = extract(text).filter(({ boilerplate }) => !boilerplate);
  return new Map(
    gold.map(({ start, end }, index) => {
      const [best] = [...records].sort((x, y) => overlapOf(y, { start, end }) - overlapOf(x, { start, end }));
      const statement = best && overlapOf(best, { start, end }) > 0 ? statementOf(best, { article: name }) : null;
      return [index, statement ?? nothing(name, text.slice(start, end))];
    }),
  );
}

function nothing(article: string, text: string): Statement {
  return { article, source: null, publishedAt: null, text, wording: text, speaker: null, quantities: [], dates: [], places: [], entities: [] };
}
