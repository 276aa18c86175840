import type { FactRow, Publication } from '../../facts/index.js';

/** A kind of file that facts can be written into. */
export interface ExportFormat {
  /** Ending of the file's name. */
  extension: string;
  contentType: string;
  /** Begins a file. Pure: the same facts make the same bytes. */
  begin(publication: Publication): FactFile;
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
  head: string | ((publication: Publication) => string);
  /** What stands behind the last one. */
  tail: string;
  /** The text of a page of facts; `first` is true for the file's first page, which takes no separator. */
  page: (facts: readonly FactRow[], publication: Publication, first: boolean) => string;
}

/** A format that is text from end to end. */
export const textFormat = ({ extension, contentType, head, tail, page }: TextFormat): ExportFormat => ({
  extension,
  contentType,
  begin: (publication) => {
    let first = true;
    return {
      head: () => Buffer.from(typeof head === 'string' ? head : head(publication)),
      page: (facts) => {
        const text = page(facts, publication, first);
        first &&= facts.length === 0;
        return Buffer.from(text);
      },
      tail: () => Buffer.from(tail),
    };
  },
});
