import { extract, type SentenceRecord } from '../domain/extraction/index.js';
import { detectLanguage } from '../languages/index.js';
import { extractTable } from './extract-table.js';
import { articleName, readTextFile, Sink, type Streams, TextFileError } from './text-files.js';

/**
 * `claimdesk extract`: the sentences of text files, as JSON Lines or as a table. Needs no database.
 *
 * Offsets count UTF-16 code units into the file as decoded. A byte order mark is kept for that count, as one unit, and is
 * blank: no sentence begins with it. Records leave file by file, so that a long list of files needs no more memory than
 * its longest one.
 */
export interface ExtractOptions {
  format: 'jsonl' | 'table';
}

/**
 * @param files paths, or `-` for standard input
 * @returns exit code: 0 done, 1 failed with one line on `stderr`
 */
export async function runExtract(files: string[], options: ExtractOptions, io: Streams): Promise<number> {
  const sink = new Sink(io.stdout);
  try {
    for (const file of files) {
      if (sink.closed) break;
      const text = await readTextFile(file, io.stdin);
      const records = extract(text, { language: detectLanguage(text) });
      await write(sink, articleName(file), records, options.format);
    }
    return sink.end();
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    io.stderr.write(`claimdesk extract: ${error.message}\n`);
    return 1;
  } finally {
    sink.release();
  }
}

async function write(sink: Sink, article: string, records: readonly SentenceRecord[], format: ExtractOptions['format']): Promise<void> {
  if (format === 'table') return sink.write(extractTable(article, records, sink.columns));
  for (const record of records) await sink.write(`${JSON.stringify({ article, ...record })}\n`);
}
