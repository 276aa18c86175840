import type { FactRow, Publication } from '../../facts/index.js';

/** What a file is: whose facts, in which words, as they were when. */
export interface Edition extends Publication {
  /** ISO 8601, UTC. */
  asOf: string;
}

/** A kind of file that facts can be written into. Of withdrawn facts each holds where they stood and what readers were told, and nothing of what they said. */
export interface ExportFormat {
  /** Ending of the file's name. */
  extension: string;
  contentType: string;
  /** False where the bytes are for programs alone. */
  isText: boolean;
  /** Begins a file. Pure: the same facts make the same bytes. */
  begin(edition: Edition): FactFile;
}

/** A file under way: head, pages and tail, in this order, put together are its bytes. */
export interface FactFile {
  head(): Buffer;
  page(facts: readonly FactRow[]): Buffer;
  tail(): Buffer;
}

interface TextFormat {
  extension: string;
  contentType: string;
  /** What stands before the first fact. */
  head: string | ((edition: Edition) => string);
  /** What stands behind the last one. */
  tail: string;
  /** The text of a page of facts; `first` is true for the file's first page, which takes no separator. */
  page: (facts: readonly FactRow[], edition: Edition, first: boolean) => string;
}

/** A format that is text from end to end. */
export const textFormat = ({ extension, contentType, head, tail, page }: TextFormat): ExportFormat => ({
  extension,
  contentType,
  isText: true,
  begin: (edition) => {
    let first = true;
    return {
      head: () => Buffer.from(typeof head === 'string' ? head : head(edition)),
      page: (facts) => {
        const text = page(facts, edition, first);
        first &&= facts.length === 0;
        return Buffer.from(text);
      },
      tail: () => Buffer.from(tail),
    };
  },
});

export const isWithdrawn = (fact: FactRow): boolean => fact.publication_state === 'withdrawn';
