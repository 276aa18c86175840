import { describe, expect, it } from '@jest/globals';
import { extract } from './index.js';

const ARTICLE = [
  'Border shut for third week',
  'ISLAMABAD: Over 200 fighters were reportedly killed in October last year, while 23 soldiers died, Defence Minister Omar Reyes said.',
  'Subscribe to our newsletter.',
].join('\n\n');

describe('extract', () => {
  it('gives one record a sentence, with all that a reviewer needs to see', () => {
    const [headline, claim, promotion] = extract(ARTICLE, { publishedAt: '2032-02-11T09:00:00Z' });
    expect(headline).toEqual({
      index: 0, start: 0, end: 26, text: 'Border shut for third week', boilerplate: true, checkWorthiness: 0, claim: false, type: 'none', speaker: null, cue: null,
      hedged: false, quantities: [], dates: [], places: [], entities: [], claims: [], reasons: [],
    });
    expect(claim).toMatchObject({
      index: 1, start: 28, boilerplate: false, claim: true, type: 'quantity', speaker: 'Omar Reyes', cue: 'said', hedged: true,
      dates: [{ raw: 'October last year', start: '2031-10-01', end: '2031-10-31' }],
      claims: ['Over 200 fighters were reportedly killed in October last year.', '23 soldiers died.'],
    });
    expect(claim!.quantities).toEqual([
      { raw: 'Over 200 fighters', start: 39, end: 56, comparator: 'over', value: 200, valueMax: null, unit: 'fighters', kind: 'deaths' },
      { raw: '23 soldiers', start: 108, end: 119, comparator: 'exact', value: 23, valueMax: null, unit: 'soldiers', kind: 'deaths' },
    ]);
    expect(claim!.reasons).toEqual(expect.arrayContaining(['casualties', 'figure', 'attributed', 'dated']));
    expect(promotion).toMatchObject({ boilerplate: true, claim: false });
  });

  it('reads sentences and figures of a language without rules, and guesses nothing', () => {
    const [first, second] = extract('Zwölf Menschen starben. Es gab 23 Verletzte.', { language: 'de' });
    expect(first).toMatchObject({ text: 'Zwölf Menschen starben.', boilerplate: false, checkWorthiness: 0, claim: false, quantities: [], claims: [] });
    expect(second).toMatchObject({ claim: false, speaker: null, quantities: [{ raw: '23', value: 23, unit: '', kind: 'other' }] });
  });

  it('says what kind of claim it is', () => {
    const types = ['The mayor said the old gate was shut by the guards.', 'The guards shut the old gate in Velm.', 'The gate is part of the old wall of Velm.'].map(
      (text) => extract(text)[0]!.type,
    );
    expect(types).toEqual(['attribution', 'event', 'status']);
  });

  it('gives the same records for the same text', () => {
    expect(extract(ARTICLE)).toEqual(extract(ARTICLE));
  });

  it('gives nothing for nothing', () => {
    expect(extract('')).toEqual([]);
    expect(extract(' \n\uFEFF\n ')).toEqual([]);
  });

  it('is plain data: JSON gives back what went in', () => {
    const records = extract(ARTICLE);
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  });
});
