import { describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { DEFAULT_SCALE } from '../../domain/verdict/default-scale.js';
import type { FactRow, Publication } from '../../facts/index.js';
import { aFactOf, factWith, hostileText, PAYLOADS } from '../../../test/harness/hostile.js';
import { elementsOf, parsePage, textIn } from '../../../test/harness/page-tree.js';
import { FORMATS } from './index.js';

/** Who publishes is set by an admin, and is trusted no more than any other text. */
const publicationOf = (text: string): Publication => ({ newsroomName: text, publicUrl: 'https://desk.example', scale: DEFAULT_SCALE });

function written(name: keyof typeof FORMATS, facts: readonly FactRow[], newsroomName = 'The Test Desk'): Buffer {
  const file = FORMATS[name].begin(publicationOf(newsroomName));
  return Buffer.concat([file.head(), file.page(facts), file.tail()]);
}
const anyFacts = fc.array(factWith(hostileText), { minLength: 1, maxLength: 3 });
const RUN_BY_SPREADSHEETS = /^[=+\-@\t\r\n＝＋－＠]/;

describe.each(['claimreview', 'json'] as const)('a %s file', (name) => {
  /** As a page would carry it: what is behind the script must still be there. */
  const pageWith = (text: string): string => `<!doctype html><html><head><script type="application/ld+json">${text}</script></head><body><p>After it.</p></body></html>`;

  function expectInert(facts: readonly FactRow[], newsroomName: string): void {
    const text = written(name, facts, newsroomName).toString('utf8');
    const page = parsePage(pageWith(text));
    const scripts = elementsOf(page, 'script');
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(textIn(scripts[0]!))).toEqual(JSON.parse(text));
    expect(elementsOf(page).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'script', 'body', 'p']);
  }

  it.each(PAYLOADS)('with %j in every field stays within the one script element that holds it', (payload) => expectInert([aFactOf(payload)], payload));

  it('stays within it whatever anybody wrote', () => fc.assert(fc.property(anyFacts, hostileText, expectInert)));
});

describe('a CSV file', () => {
  const cellsOf = (facts: readonly FactRow[]): string[][] => parseCsv(written('csv', facts), { bom: true, record_delimiter: '\r\n' });

  it.each(PAYLOADS)('with %j in every field has as many cells as columns, none of which a spreadsheet runs', (payload) => {
    const [header, row, ...more] = cellsOf([aFactOf(payload)]);
    expect([row!.length, more]).toEqual([header!.length, []]);
    for (const cell of row!) expect(cell).not.toMatch(RUN_BY_SPREADSHEETS);
  });

  it('has none whatever anybody wrote', () =>
    fc.assert(fc.property(anyFacts, (facts) => expect(cellsOf(facts).flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]))));
});

describe('an xlsx file', () => {
  it.each(PAYLOADS)('with %j in every field holds text alone: no formula, no link, no element of another kind', (payload) => {
    const parts = unzipSync(written('xlsx', [aFactOf(payload)]));
    const elements = namesIn(strFromU8(parts['xl/worksheets/sheet1.xml']!));
    expect(elements).toEqual(new Set(['worksheet', 'sheetViews', 'sheetView', 'pane', 'cols', 'col', 'sheetData', 'row', 'c', 'is', 't']));
    expect(Object.keys(parts).filter((part) => /external|connection|vba|macro|sharedStrings/i.test(part))).toEqual([]);
  });
});

describe('an RSS file', () => {
  it.each(PAYLOADS)('with %j in every field holds the same elements as any other', (payload) => {
    expect(namesIn(written('rss', [aFactOf(payload)], payload).toString('utf8'))).toEqual(namesIn(written('rss', [aFactOf('The bridge is open.')]).toString('utf8')));
  });
});

/** @throws Error where it is not well-formed */
function namesIn(xml: string): Set<string> {
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}
