/** How common the terms of news are: counted, so that matching knows what a shared one tells. */
import path from 'node:path';
import { statementTerms } from '../../domain/matching/index.js';
import { readText } from '../files.js';
import { readNews } from '../news.js';
import { groupBy } from '../../domain/group-by.js';

/** A term of fewer sentences may be of one story alone. */
const FEWEST = 4;
/** Weights are multiples of it. */
const STEP = 0.5;
const RAREST = 8;

/** Source text of the module of common terms. A term is as common as it is in news or in debates, whichever is more. */
export function commonTermsSource(folder: string): string {
  const articles = readNews(folder);
  const news = articles.flatMap(({ text, gold }) => gold.map(({ start, end }) => text.slice(start, end)));
  const debates = readText(path.join(folder, 'ct24', 'CT24_checkworthy_english_train.tsv')).split('\n').slice(1).map((line) => line.split('\t')[1] ?? '');
  const rarest = new Map<string, number>();
  for (const sentences of [news, debates]) {
    for (const [term, count] of counted(sentences)) {
      const weight = Math.round(Math.log(sentences.length / count) / STEP) * STEP;
      if (count >= FEWEST && weight < RAREST) rarest.set(term, Math.min(weight, rarest.get(term) ?? RAREST));
    }
  }
  const lines = [...groupBy([...rarest], ([, weight]) => String(weight))]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([weight, terms]) => `${weight} ${terms.map(([term]) => term).sort().join(' ')}`);
  return [
    '/** Written by `npm run train`, not by hand: how rare a term is, then the terms of news and debates that are. No names. */',
    'export const COMMON_TERMS = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}

function counted(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const term of statementTerms(sentence)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
