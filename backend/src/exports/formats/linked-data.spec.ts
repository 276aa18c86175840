import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SCALE } from '../../domain/verdict-scale/index.js';
import { labelOf } from '../../domain/verdict-scale/index.js';
import type { FactRow } from '../../facts/index.js';
import { aFactOf, anEdition, storedFact } from '../../../test/harness/hostile.js';
import { readLinkedData, statementsOf, type Thing, valuesOf } from '../../../test/harness/linked-data.js';
import { FORMATS } from './index.js';

const URL_OF_FACT = 'https://desk.example/facts/a-fact-deadbeef';

function markupOf(facts: readonly FactRow[]): object[] {
  const file = FORMATS.claimreview.begin(anEdition());
  return JSON.parse(Buffer.concat([file.head(), file.page(facts), file.tail()]).toString('utf8')) as object[];
}
const only = (thing: Thing, word: string): Thing => valuesOf(thing, word)[0] as Thing;

describe('the ClaimReview file, read by a processor of JSON-LD', () => {
  it('says of each fact what was checked, how it was rated, and by whom, and nothing that schema.org has no word for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(storedFact, { minLength: 1, maxLength: 3 }), async (facts) => {
        const things = await readLinkedData(markupOf(facts));
        expect(things).toHaveLength(facts.length);
        things.forEach((thing, at) => expectReviewOf(facts[at]!, thing));
      }),
      { numRuns: 60 },
    );
  });

  function expectReviewOf(fact: FactRow, thing: Thing): void {
    expect(thing).toMatchObject({ '@id': `${URL_OF_FACT}#review`, '@type': ['http://schema.org/ClaimReview'] });
    expect(valuesOf(thing, 'url')).toEqual([URL_OF_FACT]);
    expect(valuesOf(thing, 'claimReviewed')).toEqual([fact.statement]);
    expect(valuesOf(thing, 'reviewBody')).toEqual(fact.summary ? [fact.summary] : []);
    expect(valuesOf(only(thing, 'author'), 'name')).toEqual(['The Test Desk']);
    expect(thing['http://schema.org/datePublished']).toEqual([{ '@type': 'http://schema.org/Date', '@value': '2031-05-02T09:00:00.000Z' }]);
    expect(valuesOf(only(thing, 'reviewRating'), 'alternateName')).toEqual([labelOf(DEFAULT_SCALE, fact.verdict)]);
    expect(valuesOf(thing, 'correction').map((comment) => valuesOf(comment as Thing, 'text'))).toEqual(fact.corrections.map(({ note }) => [note]));
    const claim = only(thing, 'itemReviewed');
    expect(valuesOf(claim, 'author').map((author) => valuesOf(author as Thing, 'name'))).toEqual(fact.speaker ? [[fact.speaker]] : []);
    expect(valuesOf(claim, 'appearance').map((work) => valuesOf(work as Thing, 'headline'))).toEqual(fact.appearances.map(({ title }) => [title]));
    expect(valuesOf(thing, 'citation')).toEqual(fact.evidence.map(({ url }) => url));
  }

  it('links review, claim and rating as statements that can be joined to others', async () => {
    const statements = await statementsOf(markupOf([{ ...aFactOf('The bridge is open.'), verdict: 'verified' }]));
    expect(statements).toContain(`<${URL_OF_FACT}#review> <http://schema.org/itemReviewed> <${URL_OF_FACT}#claim> .`);
    expect(statements).toContain(`<${URL_OF_FACT}#review> <http://schema.org/claimReviewed> "The bridge is open." .`);
    expect(statements.filter((line) => line.includes('ratingValue'))).toEqual([expect.stringContaining('"5"^^<http://www.w3.org/2001/XMLSchema#integer>')]);
  });

  it('says of what was withdrawn where it stood, that it was withdrawn, and what readers were told; nothing of what it said', async () => {
    await fc.assert(
      fc.asyncProperty(storedFact, async (fact) => {
        const [thing] = (await readLinkedData(markupOf([{ ...fact, publication_state: 'withdrawn' }]))) as [Thing];
        expect([valuesOf(thing, 'url'), valuesOf(thing, 'creativeWorkStatus')]).toEqual([[URL_OF_FACT], ['Withdrawn']]);
        expect(valuesOf(thing, 'correction')).toHaveLength(fact.corrections.length);
        for (const word of ['claimReviewed', 'reviewBody', 'reviewRating', 'itemReviewed', 'citation']) expect(valuesOf(thing, word)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('would be told of a word that is none, and of one that stands on the wrong thing', async () => {
    const [markup] = markupOf([aFactOf('x')]) as [Record<string, unknown>];
    await expect(readLinkedData({ ...markup, claimRevewed: 'x' })).rejects.toThrow(/safe mode/i);
    await expect(readLinkedData({ ...markup, ratingValue: 5 })).rejects.toThrow('ClaimReview has no http://schema.org/ratingValue');
  });
});
