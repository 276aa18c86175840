import { describe, expect, it } from '@jest/globals';
import { AssistantFailure } from './assistant-failure.js';
import { placeProposals, readProposals } from './proposals.js';

const answer = (...proposals: unknown[]): string => JSON.stringify({ proposals });
const BRIDGE = { quote: 'The bridge is closed.', wording: 'The harbour bridge is closed.' };

describe('reading the model’s answer', () => {
  it('takes quotes as they are and folds the white space of wordings', () => {
    expect(readProposals(answer({ quote: ' The bridge\nis closed. ', wording: ' The  bridge\nis closed. ' }))).toEqual([
      { quote: ' The bridge\nis closed. ', wording: 'The bridge is closed.' },
    ]);
  });

  it.each([
    ['prose', 'Here are your claims!'],
    ['nothing', ''],
    ['half of the JSON', '{"proposals": [{"quote": "The'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another field', '{"claims": []}'],
    ['a proposal without its list', `{"proposals": ${JSON.stringify(BRIDGE)}}`],
  ])('refuses %s', (_, content) => {
    expect(() => readProposals(content)).toThrow(AssistantFailure);
  });

  it.each([
    ['null', null],
    ['a text', 'The bridge is closed.'],
    ['no quote', { wording: 'Closed.' }],
    ['a number for a quote', { quote: 7, wording: 'Closed.' }],
    ['a blank quote', { quote: ' \n', wording: 'Closed.' }],
    ['half of a surrogate pair as a quote', { quote: '\ud83d', wording: 'Closed.' }],
    ['a quote without end', { quote: 'x'.repeat(2_001), wording: 'Closed.' }],
    ['a blank wording', { quote: 'The bridge', wording: ' ' }],
    ['a wording without end', { quote: 'The bridge', wording: 'x'.repeat(501) }],
    ['a wording with a NUL character', { quote: 'The bridge', wording: 'Clo\0sed.' }],
    ['a wording with half of a surrogate pair', { quote: 'The bridge', wording: 'Closed \udc00.' }],
  ])('leaves out a proposal that is %s, and keeps the others', (_, odd) => {
    expect(readProposals(answer(odd, BRIDGE))).toEqual([null, BRIDGE]);
  });

  it('ignores what else a proposal says, such as a verdict', () => {
    expect(readProposals(answer({ ...BRIDGE, verdict: 'verified' }))).toEqual([BRIDGE]);
  });

  it('takes a hundred proposals and no more', () => {
    const read = readProposals(answer(...Array.from({ length: 130 }, () => BRIDGE)));
    expect([read.length, read.filter(Boolean).length]).toEqual([130, 100]);
  });
});

describe('finding the quotes of proposals', () => {
  const at = (text: string, ...quotes: string[]) =>
    placeProposals(text, quotes.map((quote, index) => ({ quote, wording: `Claim ${index}` })), []).placed.map(({ start, end }) => [start, end]);

  it('gives the exact span in UTF-16 units, also behind characters of two units', () => {
    const text = 'Fire 🔥🔥 in the port. The port 🚢 burned.';
    expect(at(text, 'The port 🚢 burned.')).toEqual([[text.indexOf('The port'), text.length]]);
    expect(at(text, '🔥 in')).toEqual([[7, 12]]);
  });

  it('drops and counts what is not in the text to the letter', () => {
    const proposals = ['The bridge is closed', 'the bridge is open', 'The bridge  is open', 'The bridge is open'].map((quote) => ({ quote, wording: 'W' }));
    const { placed, dropped, known } = placeProposals('The bridge is open.', [...proposals, null], []);
    expect([placed.map(({ quote }) => quote), dropped, known]).toEqual([['The bridge is open'], 4, 0]);
  });

  it('takes repeated words in their order, and the first place again when all are taken', () => {
    expect(at('No. No. No.', 'No.', 'No.', 'No.', 'No.')).toEqual([[0, 3], [4, 7], [8, 11], [0, 3]]);
  });

  it('knows a claim again that was found at that place, whatever its punctuation', () => {
    const text = 'The bridge is closed. The ferry runs.';
    const sightings = [{ start: 0, end: 21, wording: 'The bridge is closed.' }];
    const proposals = [
      { quote: 'The bridge is closed', wording: 'The bridge is closed' },
      { quote: 'The bridge is closed', wording: 'The harbour bridge is closed' },
      { quote: 'The ferry runs.', wording: 'The bridge is closed.' },
    ];
    const { placed, dropped, known } = placeProposals(text, proposals, sightings);
    expect([placed.map(({ wording, start }) => [wording, start]), dropped, known]).toEqual([[['The harbour bridge is closed', 0], ['The bridge is closed.', 22]], 0, 1]);
  });

  it('counts the same proposal twice as known', () => {
    const text = 'The bridge is closed.';
    expect(placeProposals(text, [BRIDGE, BRIDGE], [])).toMatchObject({ placed: [{ ...BRIDGE, start: 0, end: 21 }], dropped: 0, known: 1 });
  });
});
