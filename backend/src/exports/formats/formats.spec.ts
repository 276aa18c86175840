import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { DEFAULT_SCALE, labelOf } from '../../domain/verdict-scale/index.js';
import type { FactRow } from '../../facts/index.js';
import { anEdition, factWith, hostileText } from '../../../test/harness/hostile.js';
import { COLUMNS } from './columns.js';
import { FORMATS } from './index.js';

const fact = factWith(hostileText);
const pages = fc.array(fc.array(fact, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
function bytes(name: keyof typeof FORMATS, given: readonly FactRow[][]): Buffer {
  const begun = FORMATS[name].begin(anEdition());
  return Buffer.concat([begun.head(), ...given.map((page) => begun.page(page)), begun.tail()]);
}
const file = (name: keyof typeof FORMATS, given: readonly FactRow[][]): string => bytes(name, given).toString('utf8');

/** RFC 4180, and nothing else. */
function readCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < csv.length) {
    const [, quoted, plain, end] = cell.exec(csv)!;
    records.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const disarmed = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

describe('CSV', () => {
  const rows = (given: readonly FactRow[][]): string[][] => readCsv(file('csv', given).replace(/^\ufeff/, ''));

  it('begins with a byte order mark and a header', () => {
    expect(file('csv', [])).toBe(
      '\ufeffid,statement,verdict,verdict_label,summary,speaker,sources,first_appearance,evidence,evidence_quotes,approved_by,published_at,url,state,version,modified_at,valid_until,correction\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '＝1'])('writes %j so that no spreadsheet takes it as a formula', (payload) => {
    const one: FactRow = { ...fc.sample(fact, { seed: 1, numRuns: 1 })[0]!, statement: payload, speaker: payload, summary: payload };
    const [, row] = rows([[one]]);
    expect([row![1], row![4], row![5]]).toEqual([`'${payload}`, `'${payload}`, `'${payload}`]);
  });

  it('has no cell that begins as a formula, whatever stands in the facts', () => {
    fc.assert(fc.property(pages, (given) => rows(given).flat().forEach((cell) => expect(cell).not.toMatch(FORMULA))));
  });

  it('reads back as what was written, a row for each fact', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const facts = given.flat();
        const [, ...read] = rows(given);
        expect(read).toHaveLength(facts.length);
        for (const [index, row] of read.entries()) {
          const { id, statement, summary, speaker, approver_name: approver } = facts[index]!;
          expect([row[0], row[1], row[4], row[5], row[10]]).toEqual([id, statement, summary, speaker ?? '', approver].map(disarmed));
        }
      }),
    );
  });
});

describe('JSON formats', () => {
  it.each(['json', 'claimreview'] as const)('%s is one array with an entry for each fact, over any number of pages', (name) => {
    fc.assert(
      fc.property(pages, (given) => {
        const read = JSON.parse(file(name, given)) as Array<Record<string, unknown>>;
        expect(read.map((entry) => entry.statement ?? entry.claimReviewed)).toEqual(given.flat().map((row) => row.statement));
      }),
    );
  });

  it('jsonl is one fact a line', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const lines = file('jsonl', given).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(given.flat().map((row) => row.id));
      }),
    );
  });

  it.each(['json', 'jsonl', 'claimreview'] as const)('%s can not end a script element that it is put in', (name) => {
    fc.assert(fc.property(pages, (given) => expect(file(name, given)).not.toMatch(/[<>\u2028\u2029]/)));
  });
});

/** What XML can't hold is left out; a reader of it takes every end of a line for one sign. */
const held = (value: string): string => value.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

describe('a workbook', () => {
  const rows = async (given: readonly FactRow[][]): Promise<Array<Array<string | null>>> => {
    const [sheet] = await readXlsx(bytes('xlsx', given), { trim: false });
    return sheet!.data as Array<Array<string | null>>;
  };
  const seen = (value: string): string | null => (held(value) === '' ? null : held(value));

  it('reads back as what was written, a row for each fact, over any number of pages', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (given) => {
        const [header, ...read] = await rows(given);
        expect(header).toEqual(COLUMNS.map(([name]) => name));
        expect(read.map((row) => [row[0], row[1], row[4]])).toEqual(given.flat().map(({ id, statement, summary }) => [id, seen(statement), seen(summary)]));
      }),
    );
  });

  it.each(['=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '_x003D_1+1', '<f>1+1</f>', ']]>', '</t></is></c>'])('holds %j as text', async (payload) => {
    const one: FactRow = { ...fc.sample(fact, { seed: 1, numRuns: 1 })[0]!, statement: payload };
    expect((await rows([[one]]))[1]![1]).toBe(payload);
    expect(strFromU8(unzipSync(bytes('xlsx', [[one]]))['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f[ >]/);
  });

  it('cuts what no cell holds, and says so', async () => {
    const one: FactRow = { ...fc.sample(fact, { seed: 1, numRuns: 1 })[0]!, summary: 'x'.repeat(40_000) };
    expect((await rows([[one]]))[1]![4]).toBe(`${'x'.repeat(32_766)}…`);
  });

  it('is the same to the last byte whenever it is written', () => {
    const given = [fc.sample(fact, { seed: 2, numRuns: 20 })];
    expect(bytes('xlsx', given).equals(bytes('xlsx', given))).toBe(true);
  });
});

/** The texts of the elements of that name, as a strict reader of XML has them. @throws where it is not well-formed */
function textsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let open = false;
  parser.on('opentag', (tag) => {
    open = tag.name === name;
    if (open) found.push('');
  });
  parser.on('text', (text) => {
    if (open) found[found.length - 1] += text;
  });
  parser.on('closetag', () => (open = false));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe('RSS', () => {
  it('is well-formed, with an item for each fact that begins with its verdict', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const [channel, ...titles] = textsOf(file('rss', given), 'title');
        expect(channel).toBe('The Test Desk');
        expect(titles).toEqual(given.flat().map(({ verdict, statement }) => held(`${labelOf(DEFAULT_SCALE, verdict)}: ${statement}`)));
      }),
    );
  });

  it('is read by a reader of feeds', () => {
    const one = { ...fc.sample(fact, { seed: 1, numRuns: 1 })[0]!, statement: 'The bridge is closed & guarded.', summary: 'The register lists it.', verdict: 'verified' as const };
    expect(parseRssFeed(file('rss', [[one]]))).toMatchObject({
      title: 'The Test Desk',
      items: [{ title: 'Verified: The bridge is closed & guarded.', link: 'https://desk.example/facts/a-fact-deadbeef', description: 'The register lists it.', categories: [{ name: 'Verified' }] }],
    });
  });

  it('dates each fact, and links to it', () => {
    const one = fc.sample(fact, { seed: 1, numRuns: 1 })[0]!;
    const xml = file('rss', [[one]]);
    expect(textsOf(xml, 'pubDate')).toEqual(['Fri, 02 May 2031 09:00:00 GMT']);
    expect(textsOf(xml, 'guid')).toEqual(['https://desk.example/facts/a-fact-deadbeef']);
  });
});
