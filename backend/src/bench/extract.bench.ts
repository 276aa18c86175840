import { extract } from '../domain/extraction/index.js';
import { round } from './measure.js';

export interface ExtractFigures {
  sentences: number;
  /** One core, boilerplate to wording. */
  sentencesPerSecond: number;
  /** Over a bare pass of a word pattern on the same text: how much slower reading is than looking. */
  timesAWordCount: number;
  /** Used heap after the first and the last tenth, in MB: it stays flat. */
  heapMb: { first: number; last: number };
  /** By kind of text: time for 10 MB over time for 5 MB; 2 is linear. */
  linearity: Record<string, { seconds: number; ratio: number }>;
}

/** Sentences of the length and kinds that news has; the numbers differ, so that nothing is read twice. */
const SENTENCES: readonly ((n: number) => string)[] = [
  (n) => `More than ${n % 900} people were killed and ${n % 70} wounded in clashes near Velm on Monday, the interior ministry said.`,
  (n) => `“We have lost ${n % 40} of our neighbours, and nobody has told us why,” said Rana Okafor, a nurse at the district hospital.`,
  (n) => `The council approved a budget of $${n % 90}.${n % 10} million for the harbour, up ${n % 12} percent from last year.`,
  () => 'Defence Minister Omar Reyes rejected the accusation that his government had armed the rebels in Ostmere province.',
  () => 'It is not clear whether the talks will go on after the ceasefire ends next week.',
  (n) => `According to a report by the Sael Observatory, ${n % 5_000} homes were destroyed between March and October 2031.`,
  () => 'He added that the crossing would be opened again as soon as both sides had withdrawn their troops.',
  () => 'Surely nobody can call that a fair deal for the towns along the river.',
];
const PER_ARTICLE = 24;

const HOSTILE: Readonly<Record<string, string>> = {
  'no full stop': 'word and another ',
  'full stops': '. ',
  digits: '7',
  'nested quotes': '“a ‘b ',
  'short lines': 'Velm resigned.\n',
  'names that speak': 'Xo Yun said ',
};
const HOSTILE_BYTES = 5_000_000;

export function benchExtract(sentences: number): ExtractFigures {
  const articles = Array.from({ length: Math.ceil(sentences / PER_ARTICLE) }, (_, n) => article(n));
  articles.slice(0, 50).forEach((text) => extract(text));
  const tenth = Math.ceil(articles.length / 10);
  const heap: number[] = [];
  let found = 0;
  let seconds = 0;
  for (let from = 0; from < articles.length; from += tenth) {
    seconds += secondsOf(() => {
      for (const text of articles.slice(from, from + tenth)) found += extract(text).length;
    });
    global.gc?.();
    heap.push(process.memoryUsage().heapUsed / 1e6);
  }
  const bare = secondsOf(() => articles.reduce((sum, text) => sum + (text.match(/[\p{L}\p{M}]+|\d+|[^\s]/gu)?.length ?? 0), 0));
  return {
    sentences: found,
    sentencesPerSecond: Math.round(found / seconds),
    timesAWordCount: round(seconds / bare, 1),
    heapMb: { first: round(heap[0] ?? 0, 1), last: round(heap.at(-1) ?? 0, 1) },
    linearity: Object.fromEntries(Object.entries(HOSTILE).map(([name, piece]) => [name, linearity(piece)])),
  };
}

function article(n: number): string {
  const lines = Array.from({ length: PER_ARTICLE }, (_, i) => SENTENCES[i % SENTENCES.length]?.(n * PER_ARTICLE + i) ?? '');
  return lines.join(' ').replaceAll(/(?<=\.) (?=More than)/gu, '\n\n');
}

function linearity(piece: string): { seconds: number; ratio: number } {
  const text = (bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));
  const [half, whole] = [text(HOSTILE_BYTES), text(2 * HOSTILE_BYTES)];
  extract(half.slice(0, HOSTILE_BYTES / 10));
  const first = secondsOf(() => extract(half));
  const both = secondsOf(() => extract(whole));
  return { seconds: round(both), ratio: round(both / first) };
}

/** Processor time, so that a busy neighbour does not count. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
