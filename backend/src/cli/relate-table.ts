import type { RelatedPair } from './relate.js';

/** Related sentences for a person's eyes: clashes first, then the surest; both sentences under each other. */
const DEFAULT_COLUMNS = 140;
const NARROWEST = 40;
/** What is less sure than this is left to those who read the JSON lines. */
const SURE = 0.5;
const CLASHES: ReadonlySet<string> = new Set(['updates', 'contradicts', 'differs_in_quantity']);
const NAMES: Readonly<Record<string, string>> = { differs_in_quantity: 'other figure' };

/**
 * @param columns width of the terminal
 * @returns lines, each with its line break
 */
export function relateTable(pairs: readonly RelatedPair[], columns = DEFAULT_COLUMNS): string {
  const isClash = ({ kind }: RelatedPair): number => Number(CLASHES.has(kind));
  const shown = pairs.filter(({ score }) => score >= SURE);
  const sorted = [...shown].sort((x, y) => isClash(y) - isClash(x) || y.score - x.score);
  const width = Math.max(NARROWEST, columns);
  const clashes = shown.filter((pair) => isClash(pair) === 1).length;
  const title = `${shown.length} related ${shown.length === 1 ? 'pair' : 'pairs'}, ${clashes} of them ${clashes === 1 ? 'a clash' : 'clashes'}; ${pairs.length - shown.length} less sure ${pairs.length - shown.length === 1 ? 'one is' : 'ones are'} not shown`;
  const blocks = sorted.map(({ a, b, kind, score, why }) =>
    [`${score.toFixed(2)}  ${NAMES[kind] ?? kind}: ${why}`, ...[a, b].map(({ article, statement }) => cut(`      ${clean(article)}: ${clean(statement.text)}`, width))].join('\n'),
  );
  return `${[title, ...blocks].join('\n')}\n`;
}

/** One line, and nothing that a terminal would obey. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}
