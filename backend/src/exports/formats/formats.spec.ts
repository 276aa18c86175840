import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FactRow } from '../../facts/index.js';
import { FORMATS } from './index.js';

const publication = { newsroomName: 'The Test Desk', publicUrl: 'https://desk.example' };
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', ',', ';', "'", '\ufeff', '＝', '＋', '－', '＠', '|', 'cmd', '</script>', '\u2028', ' '), { maxLength: 8 }).map((parts) => parts.join('')),
).map((value) => value.toWellFormed());
const fact: fc.Arbitrary<FactRow> = fc.record({
  id: fc.uuid(),
  claim_id: fc.uuid(),
  slug: fc.constant('a-fact-deadbeef'),
  statement: text,
  verdict: fc.constantFrom('verified' as const, 'not_checkable' as const),
  summary: text,
  speaker: fc.option(text, { nil: null }),
  evidence: fc.array(fc.record({ url: text, quote: text, stance: fc.constant('supports' as const) }), { maxLength: 3 }),
  appearances: fc.array(fc.record({ source: fc.option(text, { nil: null }), title: text, url: fc.option(text, { nil: null }), publishedAt: fc.constant(null) }), { maxLength: 3 }),
  approved_by: fc.uuid(),
  approver_name: text,
  content_hash: fc.constant('0'.repeat(64)),
  published_at: fc.constant(new Date('2031-05-02T09:00:00Z')),
  version: fc.constant(1),
});
const pages = fc.array(fc.array(fact, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
const file = (name: keyof typeof FORMATS, given: readonly FactRow[][]): string => {
  const format = FORMATS[name];
  return format.head + given.map((page, index) => format.page(page, publication, index === 0)).join('') + format.tail;
};

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
      '\ufeffid,statement,verdict,verdict_label,summary,speaker,sources,first_appearance,evidence,evidence_quotes,approved_by,published_at,url\r\n',
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
