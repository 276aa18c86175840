import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain/errors.js';
import { readCheckFile } from './check-file.js';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const review = (url: string) => JSON.stringify({ '@type': 'ClaimReview', url, claimReviewed: 'A dam broke.', reviewRating: { alternateName: 'True' } });
const problem = (name: string, content: string | Uint8Array): string => {
  try {
    readCheckFile(typeof content === 'string' ? file(name, content) : { name, bytes: content });
    return 'none';
  } catch (error) {
    const { code, errors } = error as DomainError;
    return errors[0]?.code ?? code;
  }
};

describe('a file of earlier checks', () => {
  it.each([
    ['feed.JSON', `{"dataFeedElement":[{"item":[${review('https://checks.example/1')}]}]}`],
    ['page.jsonld', `\uFEFF${review('https://checks.example/1')}`],
    ['lines.jsonl', `${review('https://checks.example/1')}\n\n`],
    ['table.csv', 'claim,rating,url\r\nA dam broke.,True,https://checks.example/1\r\n'],
    ['excel.csv', '\uFEFFclaim;rating;url\r\n"A dam broke.";"True";https://checks.example/1\r\n;;\r\n'],
    ['table.tsv', 'claim\trating\turl\nA dam broke.\tTrue\thttps://checks.example/1\n'],
  ])('called %s is read', (name, text) => {
    expect(readCheckFile(file(name, text))).toMatchObject({ read: 1, refused: [], checks: [{ claim: 'A dam broke.', rating: 'True', publisher: 'checks.example' }] });
  });

  it('may have line breaks and commas within quotation marks', () => {
    const { checks } = readCheckFile(file('a.csv', 'claim,rating,url\n"A dam, the old one,\nbroke.",True,https://checks.example/1\n'));
    expect(checks).toMatchObject([{ claim: 'A dam, the old one, broke.' }]);
  });

  it('tells of each refusal where it stands', () => {
    const lines = readCheckFile(file('a.jsonl', `${review('https://checks.example/1')}\n${review('ftp://checks.example/2')}`));
    const table = readCheckFile(file('a.csv', 'claim,rating,url\nA dam broke.,True,https://checks.example/1\nA dam held.,,https://checks.example/2\n'));
    expect([lines.refused, table.refused]).toMatchObject([[{ at: 'line 2' }], [{ at: 'line 3', why: 'It has no rating.' }]]);
  });

  it.each([
    ['a.txt', 'claim', 'unsupported-media-type'],
    ['a.csv', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'unsupported-media-type'],
    ['a.json', '{"@type": "ClaimReview"', 'invalid-json'],
    ['a.jsonl', 'not json', 'invalid-json'],
    ['a.json', '{"@type": "NewsArticle"}', 'no-checks'],
    ['a.csv', 'claim,url\nA dam broke.,https://checks.example/1\n', 'missing-columns'],
    ['a.csv', 'claim,rating,url\n', 'no-checks'],
    ['a.csv', '', 'missing-columns'],
    ['a.csv', 'claim,rating,url\n"A dam,True,https://checks.example/1\n', 'invalid-csv'],
  ])('called %s with %j is refused as a whole: %s', (name, content, code) => {
    expect(problem(name, content)).toBe(code);
  });
});
