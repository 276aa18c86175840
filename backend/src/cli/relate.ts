import { extract, type SentenceRecord } from '../domain/extraction/index.js';
import { contextOf, keysOf, relate, type Relation, reread, type Statement, statementOf } from '../domain/matching/index.js';
import { detectLanguage } from '../languages/index.js';
import { relateTable } from './relate-table.js';
import { articleName, readTextFile, Sink, type Streams, TextFileError } from './text-files.js';

/**
 * `claimdesk relate`: which sentences of several articles say the same, clash or support each other. Needs no database. Sentences
 * of one article are not compared; the files' order stands for the order in which they came out.
 */
export interface RelateOptions {
  format: 'jsonl' | 'table';
}

/** A sentence with its place: UTF-16 offsets into the file. */
export interface Placed {
  article: string;
  start: number;
  end: number;
  statement: Statement;
}

export interface RelatedPair extends Relation {
  a: Placed;
  b: Placed;
}

/**
 * @param files paths, or `-` for standard input
 * @returns exit code: 0 done, 1 failed with one line on `stderr`
 */
export async function runRelate(files: string[], options: RelateOptions, io: Streams): Promise<number> {
  const sink = new Sink(io.stdout);
  try {
    const articles: Placed[][] = [];
    for (const file of files) articles.push(sentencesOf(articleName(file), await readTextFile(file, io.stdin)));
    const pairs = relatedPairs(articles);
    if (options.format === 'table') await sink.write(relateTable(pairs, sink.columns));
    else for (const pair of pairs) await sink.write(`${JSON.stringify(record(pair))}\n`);
    return sink.end();
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    io.stderr.write(`claimdesk relate: ${error.message}\n`);
    return 1;
  } finally {
    sink.release();
  }
}

function sentencesOf(article: string, text: string): Placed[] {
  const records = extract(text, { language: detectLanguage(text) }).map(reread);
  const context = contextOf(records.map((sentence) => sentence.text));
  return records.filter(isContent).map((sentence) => ({ article, start: sentence.start, end: sentence.end, statement: statementOf(sentence, { article, context }) }));
}

const isContent = ({ boilerplate }: SentenceRecord): boolean => !boilerplate;

/** Only sentences with a key in common are compared. @returns in the order of the files and of their sentences */
export function relatedPairs(articles: readonly (readonly Placed[])[]): RelatedPair[] {
  const holders = new Map<string, Placed[]>();
  const pairs: RelatedPair[] = [];
  for (const sentences of articles) {
    for (const b of sentences) {
      const candidates = new Set(keysOf(b.statement).flatMap((key) => holders.get(key) ?? []));
      for (const a of candidates) {
        const relation = relate(a.statement, b.statement);
        if (relation) pairs.push({ a, b, ...relation });
      }
    }
    for (const sentence of sentences) for (const key of keysOf(sentence.statement)) hold(holders, key, sentence);
  }
  return pairs;
}

function hold(holders: Map<string, Placed[]>, key: string, sentence: Placed): void {
  const group = holders.get(key);
  if (group) group.push(sentence);
  else holders.set(key, [sentence]);
}

function record({ a, b, kind, score, why }: RelatedPair): object {
  const place = ({ article, start, end }: Placed): object => ({ article, start, end });
  return { a: place(a), b: place(b), relation: kind, score, why };
}
