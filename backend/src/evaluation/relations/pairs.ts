/** Labelled pairs of sentences, each with the statements that extraction makes of them. */
import path from 'node:path';
import { extract } from '../../domain/extraction/index.js';
import { contextOf, reread, type Statement, statementOf } from '../../domain/matching/index.js';
import { overlapOf } from '../answers.js';
import { readJsonLinesIfAny } from '../files.js';
import { type NewsArticle, NEWS_SETS, type NewsSet } from '../news.js';

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

export interface Labelled {
  pairs: LabelledPair[];
  /** Pairs that nobody labelled, across the articles of one event: nearly all of them have nothing to do with each other. */
  unlisted: Unlisted[];
}

export interface Unlisted {
  cluster: string;
  a: Statement;
  b: Statement;
}

/** A label's sentence without a record of its own stands as the sentence alone, so that it counts as missed. */
export function labelledPairs(folder: string, articles: readonly NewsArticle[]): Labelled {
  const all = articles.map((article): Article => ({ ...article, statements: statementsOf(article) }));
  const pairs = NEWS_SETS.flatMap((set) => listedPairs(folder, set, all.filter((article) => article.set === set)));
  const listed = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  return { pairs, unlisted: neighbours(all).filter(({ a, b }) => !listed.has(keyOf(a, b))) };
}

interface Article extends NewsArticle {
  statements: Map<number, Statement>;
}

const keyOf = (a: Statement, b: Statement): string => [a, b].map(({ article, text }) => `${article}: ${text}`).sort().join(' ~ ');

function listedPairs(folder: string, set: NewsSet, articles: readonly Article[]): LabelledPair[] {
  const byName = new Map(articles.map((article) => [article.name, article]));
  return strongest(readJsonLinesIfAny<Listed>(path.join(folder, set, 'relations.jsonl'))).flatMap(({ a, b, relation }): LabelledPair[] => {
    const [one, other] = [a, b].map(({ article, index }) => byName.get(article)?.statements.get(index));
    const cluster = byName.get(a.article)?.cluster;
    return one && other && cluster ? [{ set, cluster, name: `${nameOf(a)} ${nameOf(b)}`, gold: relation, a: one, b: other }] : [];
  });
}

/** Every so many-th pair of sentences is taken. */
const STRIDE = 11;

function neighbours(articles: readonly Article[]): Unlisted[] {
  const found: Unlisted[] = [];
  let count = 0;
  articles.forEach((one, i) => {
    for (const other of articles.slice(i + 1)) {
      if (one.cluster !== other.cluster) continue;
      for (const a of one.statements.values()) {
        for (const b of other.statements.values()) {
          count += 1;
          if (count % STRIDE === 0) found.push({ cluster: one.cluster, a, b });
        }
      }
    }
  });
  return found;
}

/** Index of the labelled sentence → the statement of the record that overlaps it most. */
export function statementsOf({ name, text, gold }: NewsArticle): Map<number, Statement> {
  const records = extract(text).map(reread);
  const context = contextOf(records.map((record) => record.text));
  return new Map(
    gold.map(({ start, end }, index) => {
      const [best] = [...records].sort((x, y) => overlapOf(y, { start, end }) - overlapOf(x, { start, end }));
      const statement = best && overlapOf(best, { start, end }) > 0 ? statementOf(best, { article: name, context }) : null;
      return [index, statement ?? nothing(name, text.slice(start, end))];
    }),
  );
}

function nothing(article: string, text: string): Statement {
  return { article, source: null, publishedAt: null, text, wording: text, speaker: null, quantities: [], dates: [], places: [], entities: [] };
}
