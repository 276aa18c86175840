import { rows } from './sql.js';
import type { Tx } from './unit-of-work.js';

/** Words that were sought, where they stand: UTF-16 offsets into the text they come with. Never HTML. */
export interface Mark {
  start: number;
  end: number;
}

/** Part of a longer text around the words that were sought. */
export interface Snippet {
  text: string;
  marks: Mark[];
}

// Noncharacters, one UTF-16 unit each: no text has them for a reason, and where one does they become spaces of the same length.
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const OPTIONS = `StartSel=${OPEN}, StopSel=${CLOSE}`;

/** Longer texts are searched, but only their beginning is looked through for a snippet. */
const LOOKED_THROUGH = 20_000;

/** SQL of a text with its words sought in between `OPEN` and `CLOSE`; `$2` is what was sought. */
const headline = (text: string, options: string): string =>
  `ts_headline('english', translate(${text}, '${OPEN}${CLOSE}', '  '), words_sought('english', $2) || words_sought('simple', $2), '${options}, ${OPTIONS}')`;

type Column = 'claims.wording' | 'articles.title' | 'facts.statement';

/**
 * Where the words sought stand in a short text, by the ids of its records.
 *
 * @param column a fixed few: it stands in the statement as it is
 */
export async function marksIn(tx: Tx, column: Column, ids: readonly string[], sought: string | undefined): Promise<Map<string, Mark[]>> {
  if (sought === undefined || ids.length === 0) return new Map();
  const [table] = column.split('.');
  const found = await rows<{ id: string; text: string; marked: string }>(
    tx,
    `SELECT id, ${column} AS text, ${headline(column, 'HighlightAll=true')} AS marked FROM ${table} WHERE id = ANY ($1::uuid[])`,
    [ids, sought],
  );
  return new Map(found.map(({ id, text, marked }) => [id, marksOf(text, marked)]));
}

/** The part of each article that says what was sought; none where only its title does. */
export async function snippetsOf(tx: Tx, articleIds: readonly string[], sought: string | undefined): Promise<Map<string, Snippet>> {
  if (sought === undefined || articleIds.length === 0) return new Map();
  const found = await rows<{ id: string; marked: string }>(
    tx,
    `SELECT id, ${headline(`left(text, ${LOOKED_THROUGH})`, 'MaxFragments=1, MinWords=12, MaxWords=28')} AS marked FROM articles WHERE id = ANY ($1::uuid[])`,
    [articleIds, sought],
  );
  const snippets = found.map(({ id, marked }) => [id, readMarks(marked.replaceAll(/\s+/g, ' '))] as const);
  return new Map(snippets.filter(([, { marks }]) => marks.length > 0));
}

/** The marks in `marked`; none where it is not the very text, so that no mark can point beside its word. */
function marksOf(text: string, marked: string): Mark[] {
  const read = readMarks(marked);
  return read.text.length === text.length ? read.marks : [];
}

/** Takes the marks out of a text. Neighbouring ones with nothing but a blank between them become one. */
export function readMarks(marked: string): Snippet {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.split(OPEN)) {
    const [inside, ...outside] = part.split(CLOSE);
    const last = marks.at(-1);
    if (outside.length > 0 && inside) {
      const start = text.length;
      if (last && text.slice(last.end).trim() === '' && text.length - last.end <= 1) last.end = start + inside.length;
      else marks.push({ start, end: start + inside.length });
    }
    text += (inside ?? '') + outside.join('');
  }
  return { text, marks };
}
