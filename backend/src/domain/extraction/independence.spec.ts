/** A sentence's record depends on the sentence, and on who is who in its article; not on what else happens to be printed there. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extract, type SentenceRecord } from './index.js';

const PARAGRAPHS = [
  'Over 200 fighters and 23 soldiers were killed in the clashes near Kabul on Monday, Defence Minister Omar Reyes said.',
  'He denied that the army had shelled the market. “We fired at nobody,” Reyes said. “Not a single shell was ours.”',
  'According to the Sael Observatory, dozens of homes were destroyed. The crossing has been closed for more than two weeks.',
  'Rana Okafor, a surgeon at the district hospital, told reporters that 40 of the wounded were children.',
  'Who will answer for it? Surely nobody can call that a victory.',
  'Prices rose 7.2 per cent in May 2031, the statistics office said.',
  'The toll could rise further. The attack was reportedly planned for months.',
];
/** Nobody is named in them. */
const UNRELATED = [
  'The old lighthouse was painted green in spring. It has 212 steps.',
  'Visitors must buy a ticket at the gate, which opens at noon.',
  'Is the harbour worth a visit? It surely is.',
  'Last year, 3,000 lanterns were hung along the quay for the summer fair.',
];

const article = fc.uniqueArray(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 5 });
const unrelated = fc.constantFrom(...UNRELATED);

/** What is left when place in the text is taken out. */
function placeless({ index: _index, start, end: _end, quantities, ...rest }: SentenceRecord): object {
  return { ...rest, quantities: quantities.map((quantity) => ({ ...quantity, start: quantity.start - start, end: quantity.end - start })) };
}

const records = (paragraphs: readonly string[]): SentenceRecord[] => extract(paragraphs.join('\n\n'), { publishedAt: '2031-06-02' });

describe('the record of a sentence', () => {
  it('stays as it is when an unrelated paragraph is put anywhere', () => {
    fc.assert(
      fc.property(article, unrelated, fc.nat(), (paragraphs, added, seed) => {
        const at = seed % (paragraphs.length + 1);
        const before = records(paragraphs).map(placeless);
        const own = new Set(extract(added).map(({ text }) => text));
        const after = records([...paragraphs.slice(0, at), added, ...paragraphs.slice(at)]).filter(({ text }) => !own.has(text));
        expect(after.map(placeless)).toEqual(before);
      }),
    );
  });

  it('is the same however often it is asked for', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        expect(records(paragraphs)).toEqual(records(paragraphs));
      }),
    );
  });

  it('has a score from 0 to 1, and is a claim from the threshold on', () => {
    fc.assert(
      fc.property(article, unrelated, (paragraphs, added) => {
        const judged = records([...paragraphs, added]).filter(({ boilerplate }) => !boilerplate);
        for (const { checkWorthiness } of judged) expect(checkWorthiness >= 0 && checkWorthiness <= 1).toBe(true);
        const lowest = Math.min(...judged.filter(({ claim }) => claim).map(({ checkWorthiness }) => checkWorthiness));
        for (const { claim, checkWorthiness } of judged) if (!claim) expect(checkWorthiness).toBeLessThan(lowest);
      }),
    );
  });
});
