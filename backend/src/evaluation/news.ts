/** The labelled news sets: articles with their sentences' labels. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { clustersOf, type Link } from './clusters.js';
import { readJsonLines, readJsonLinesIfAny, readText } from './files.js';
import type { GoldSentence } from './gold.js';
import { groupBy } from '../domain/group-by.js';

export const NEWS_SETS = ['seeds', 'news-conflict', 'news-general'] as const;
export type NewsSet = (typeof NEWS_SETS)[number];

export interface NewsArticle {
  set: NewsSet;
  name: string;
  text: string;
  /** Articles that report one event, or reprint one agency, share it: they are trained on or judged, never both. */
  cluster: string;
  gold: GoldSentence[];
}

interface Listed {
  article: string;
  cluster?: string;
}

interface Relation {
  a: { article: string };
  b: { article: string };
}

export function readNews(folder: string): NewsArticle[] {
  return NEWS_SETS.flatMap((set) => readSet(path.join(folder, set), set));
}

function readSet(folder: string, set: NewsSet): NewsArticle[] {
  const byArticle = groupBy(readJsonLines<GoldSentence>(path.join(folder, 'labels.jsonl')), ({ article }) => article);
  const texts = existsSync(path.join(folder, 'articles')) ? path.join(folder, 'articles') : folder;
  const articles = [...byArticle].map(([name, gold]) => ({ set, name, gold, text: readText(path.join(texts, `${name}.txt`)) }));
  const cluster = clustersOf(articles, links(folder));
  return articles.map((article) => ({ ...article, cluster: `${set}/${cluster.get(article.name) ?? article.name}` }));
}

/** Articles that share a cluster by name, or hold a related pair of sentences. */
function links(folder: string): Link[] {
  const named = groupBy(readJsonLinesIfAny<Listed>(path.join(folder, 'articles.jsonl')), ({ article, cluster }) => cluster ?? article);
  const relations = readJsonLinesIfAny<Relation>(path.join(folder, 'relations.jsonl'));
  return [
    ...[...named.values()].flatMap((group) => group.map(({ article }): Link => [group[0]?.article ?? article, article])),
    ...relations.map(({ a, b }): Link => [a.article, b.article]),
  ];
}
