import type { FactRow, Publication } from '../../facts/index.js';

/** How facts are written into a file of one kind. Pure: rows in, text out. */
export interface ExportFormat {
  /** Ending of the file's name. */
  extension: string;
  contentType: string;
  /** What stands before the first fact. */
  head: string;
  /** What stands behind the last one. */
  tail: string;
  /** The text of a page of facts; `first` is true for the file's first page, which takes no separator. */
  page(facts: readonly FactRow[], publication: Publication, first: boolean): string;
}
