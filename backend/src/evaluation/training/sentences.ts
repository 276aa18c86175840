/** Labelled sentences to learn from, each with what a model would see of it. */
import path from 'node:path';
import { type Signals, signalsOfSentences } from '../../domain/extraction/index.js';
import { readJson, readText } from '../files.js';
import type { NewsArticle } from '../news.js';

export type Source = 'news' | 'debates' | 'speeches';

export interface Example {
  source: Source;
  /** Article; a sentence that stands alone is one of its own. */
  document: string;
  /** Trained on or judged together. */
  cluster: string;
  /** 1 must be queued, 0 must not; between them lies what is free either way. */
  label: number;
  signals: Signals;
}

const HALF = 0.5;

/** Sentences of the news sets, apart from what extraction takes for boilerplate: the model never sees it. */
export function newsExamples(articles: readonly NewsArticle[]): Example[] {
  return articles.flatMap(({ name, text, gold, cluster }) => {
    const signals = signalsOfSentences(text, gold);
    return gold.flatMap(({ checkWorthy }, i): Example[] => {
      const seen = signals[i];
      return seen ? [{ source: 'news', document: name, cluster, label: checkWorthy * HALF, signals: seen }] : [];
    });
  });
}

/** Presidential debates, labelled by whether the public would want the sentence checked. */
export function debateExamples(folder: string): Example[] {
  const [, ...lines] = readText(path.join(folder, 'ct24', 'CT24_checkworthy_english_train.tsv')).split('\n');
  return lines.flatMap((line, i) => {
    const [, sentence = '', label] = line.replace(/\r$/u, '').split('\t');
    return alone('debates', i, unquoted(sentence), label === 'Yes' ? 1 : 0);
  });
}

/** Governors' speeches, labelled by whether the sentence holds a verifiable claim. */
export function speechExamples(folder: string): Example[] {
  const items = readJson<{ text: string; label: number }[]>(path.join(folder, 'policlaim', 'train_gold.json'));
  return items.flatMap(({ text, label }, i) => alone('speeches', i, text, label));
}

/** A sentence without an article around it. */
function alone(source: Source, i: number, sentence: string, label: number): Example[] {
  const text = sentence.trim();
  const [signals] = signalsOfSentences(text, [{ start: 0, end: text.length }]);
  return signals ? [{ source, document: `${source}/${i}`, cluster: `${source}/${i}`, label, signals }] : [];
}

function unquoted(cell: string): string {
  return /^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
