import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { Failure } from './failure.mjs';

/** What a browser loads before it shows anything, and what it loads on top for the Review desk; kB of 1,000 bytes, gzipped. */
export const BUDGETS_KB = { first: 360, desk: 40 };

const NAMES = { first: 'JavaScript that every page loads first', desk: 'Review desk' };
const FIRST = /<(?:script[^>]*\ssrc|link[^>]*rel="modulepreload"[^>]*\shref)="\/(assets\/[^"]+\.js)"/g;
/** `import"./a.js"` and `… from"./a.js"`, not `import("./a.js")`: that loads later. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;

/**
 * @param {string} directory of the built frontend, with index.html and assets/
 * @returns {{ first: number, desk: number }} kB, gzipped
 */
export function measure(directory) {
  const html = readFileSync(join(directory, 'index.html'), 'utf8');
  const first = withImports(directory, [...html.matchAll(FIRST)].map(([, file]) => file));
  const page = /assets\/(DeskPage-[^"'`/]+\.js)/.exec([...first].map((file) => read(directory, file)).join('\n'))?.[1];
  if (first.size === 0 || page === undefined) throw new Failure('The built frontend has no entry or no Review desk: its budgets can’t be measured.');
  const desk = [...withImports(directory, [`assets/${page}`])].filter((file) => !first.has(file));
  return { first: kilobytes(directory, first), desk: kilobytes(directory, desk) };
}

/** @throws {Failure} naming the part that has grown too large */
export function keepBudgets(directory, budgets = BUDGETS_KB) {
  const sizes = measure(directory);
  const over = Object.keys(budgets).filter((part) => sizes[part] > budgets[part]);
  if (over.length === 0) return sizes;
  const complaints = over.map((part) => `${NAMES[part]}: ${sizes[part].toFixed(1)} kB, at most ${budgets[part]}`);
  throw new Failure(`The frontend has outgrown its budget, gzipped (${complaints.join('; ')}). Load what is not needed at once with lazy().`);
}

function withImports(directory, files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    withImports(directory, [...read(directory, file).matchAll(STATIC_IMPORT)].map(([, name]) => `assets/${name}`), found);
  }
  return found;
}

const read = (directory, file) => readFileSync(join(directory, file), 'utf8');

const kilobytes = (directory, files) => [...files].reduce((sum, file) => sum + gzipSync(read(directory, file)).length, 0) / 1000;
