import { describe, expect, it } from '@jest/globals';
import { extract } from '../../domain/extraction/index.js';
import { DEMO_ARTICLES } from './demo-articles.js';

const records = DEMO_ARTICLES.map((article) => ({ article, records: extract(article.text, { publishedAt: article.publishedAt }) }));
const all = records.flatMap((entry) => entry.records);

/** What the articles carry besides news; the same words as in their texts. */
const FURNITURE = [
  /newsletter/u, /^By \p{Lu}/u, /^Read more/u, /^Subscribe/u, /^Share this/u, /^This story is being updated/u, /^Scroll down/u, /^Photo:/u,
  /^Have something to add/u, /^Claims on both sides$/u, /^Households feel it$/u, /^Where to get help$/u, /^A long queue$/u,
];

describe('the articles of the demo newsroom', () => {
  it('are at least twelve short ones from at least five outlets, under addresses of their own', () => {
    expect(DEMO_ARTICLES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(DEMO_ARTICLES.map((article) => article.source)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(DEMO_ARTICLES.map((article) => article.url)).size).toBe(DEMO_ARTICLES.length);
    for (const { url, publishedAt } of DEMO_ARTICLES) {
      expect(new URL(url).hostname).toMatch(/\.example$/);
      expect(new Date(publishedAt).toISOString().replace('.000', '')).toBe(publishedAt);
    }
  });

  it.each(DEMO_ARTICLES)('$title: is 60 to 180 words long', ({ text }) => {
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(180);
  });

  it.each(records)('$article.title: gives at least two claims', (entry) => {
    expect(entry.records.filter((record) => record.claim).length).toBeGreaterThanOrEqual(2);
  });

  it.each(FURNITURE)('carry furniture like %s and none of it is queued', (furniture) => {
    const found = all.filter((record) => furniture.test(record.text));
    expect(found.length).toBeGreaterThanOrEqual(1);
    expect(found.filter((record) => !record.boilerplate || record.claim)).toEqual([]);
  });

  it('queue no headline', () => {
    for (const { article, records: sentences } of records) {
      expect(sentences.find((record) => record.text === article.title)).toMatchObject({ boilerplate: true, claim: false });
    }
  });

  it('queue no question, hope or vow', () => {
    for (const idle of [/\?$/u, /^Surely/u, /^One can only hope/u, /do what it takes/u]) {
      const found = all.filter((record) => idle.test(record.text));
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(found.filter((record) => record.claim)).toEqual([]);
    }
  });

  it('repeat an agency word for word, so that a claim is seen in two articles', () => {
    const wordings = all.filter((record) => record.claim).map((record) => record.text);
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toHaveLength(2);
  });

  it('clash on the toll of the fighting, agree on the closed border, and update the toll of the flood', () => {
    const quantities = all.filter((record) => record.claim).flatMap((record) => record.quantities);
    const has = (fields: object): void => expect(quantities).toContainEqual(expect.objectContaining(fields));
    has({ kind: 'deaths', comparator: 'over', value: 200 });
    has({ kind: 'deaths', comparator: 'exact', value: 23 });
    has({ kind: 'deaths', comparator: 'exact', value: 58 });
    has({ kind: 'casualties', value: 24, valueMax: 99 });
    has({ kind: 'duration', comparator: 'over', value: 2, unit: 'weeks' });
    has({ kind: 'duration', value: 17, unit: 'days' });
    has({ kind: 'deaths', comparator: 'exact', value: 12 });
    has({ kind: 'deaths', comparator: 'at_least', value: 15 });
  });
});
