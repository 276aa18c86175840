import { describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { FactRow } from '../../facts/index.js';
import { aFactOf, anEdition, factWith, hostileText, PAYLOADS, withdrawn } from '../../../test/harness/hostile.js';
import { attributeOf, elementsOf, parsePage, textIn } from '../../../test/harness/page-tree.js';
import { FORMATS } from './index.js';

function written(name: keyof typeof FORMATS, facts: readonly FactRow[], newsroomName = 'The Test Desk'): Buffer {
  const file = FORMATS[name].begin(anEdition(newsroomName));
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

describe('a fact sheet', () => {
  const pageOf = (facts: readonly FactRow[], newsroomName?: string): ReturnType<typeof parsePage> => parsePage(written('sheet', facts, newsroomName).toString('utf8'));
  const plain = elementsOf(pageOf([aFactOf('The bridge is open.')])).map(({ tagName }) => tagName);

  it.each(PAYLOADS)('with %j in every field has the same elements as any other, and says it as text', (payload) => {
    const page = pageOf([aFactOf(payload)], payload);
    expect(elementsOf(page).map(({ tagName }) => tagName)).toEqual(plain);
    expect(elementsOf(page, 'blockquote').map(textIn)).toEqual([`“${payload.replaceAll('\r\n', '\r\n')}”`]);
  });

  it('has no script, no handler, and links to the web alone, whatever anybody wrote', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const page = pageOf(facts);
        const all = elementsOf(page);
        expect(elementsOf(page, 'article')).toHaveLength(facts.length);
        expect(all.filter(({ tagName }) => ['script', 'iframe', 'img', 'object', 'embed', 'link', 'base', 'form'].includes(tagName))).toEqual([]);
        expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
        for (const link of elementsOf(page, 'a')) expect(attributeOf(link, 'href')).toMatch(/^https?:\/\//i);
      }),
    );
  });
});

describe('a withdrawn fact', () => {
  const NOTE = 'It was another bridge.';
  const SAID = 'What it said before';
  const tombstone = withdrawn(aFactOf(SAID), NOTE);
  const gone = { ...tombstone, corrections: [tombstone.corrections.at(-1)!] };

  it.each(['claimreview', 'csv', 'json', 'jsonl', 'rss', 'sheet'] as const)('stands in a %s file with its address and what readers were told, and says nothing of what it said', (name) => {
    const text = written(name, [gone]).toString('utf8');
    expect(text).toContain('a-fact-deadbeef');
    expect(text).toContain(NOTE);
    expect(text).toMatch(/withdrawn/i);
    expect(text).not.toContain(SAID);
  });

  it('stands in an xlsx file likewise', () => {
    const sheet = strFromU8(unzipSync(written('xlsx', [gone]))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain(NOTE);
    expect(sheet).toContain('withdrawn');
    expect(sheet).not.toContain(SAID);
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
