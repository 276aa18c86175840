import { describe, expect, it } from '@jest/globals';
import { findAttribution } from '../speakers/index.js';
import { findNames, tokenize } from '../text/index.js';
import { wordClaims } from './claims.js';

function word(sentence: string, speaker: string | null = null): string[] {
  const tokens = tokenize(sentence);
  return wordClaims(sentence, tokens, findAttribution(tokens, findNames(tokens)), speaker);
}

describe('wordClaims: who says so is left out', () => {
  it.each([
    ['Rana Okafor said the dam had failed at night.', 'The dam had failed at night.'],
    ['Rana Okafor told reporters on Monday that the dam had failed.', 'The dam had failed.'],
    ['The dam had failed at night, Rana Okafor said on Monday.', 'The dam had failed at night.'],
    ['“The dam failed at night,” said Rana Okafor, an engineer.', 'The dam failed at night.'],
    ['The dam had failed at night, district engineer Rana Okafor said.', 'The dam had failed at night.'],
    ['District engineer Rana Okafor said the dam had failed.', 'The dam had failed.'],
    ['The operator, Norland Hydro, said that the dam had failed.', 'The dam had failed.'],
    ['In a speech on Monday, the governor said the dam had failed.', 'The dam had failed.'],
    ['According to the harbour union, 300 dockers stopped work.', '300 dockers stopped work.'],
    ['VELM: The mayor said the dam had failed.', 'The dam had failed.'],
  ])('%s', (sentence, expected) => {
    expect(word(sentence, 'Rana Okafor')).toEqual([expected]);
  });
});

describe('wordClaims: the statement stands alone', () => {
  it.each<[string, string | null, string[]]>([
    ['She said she had warned the council.', 'Rana Okafor', ['Rana Okafor had warned the council.']],
    ['The bank said it had lost $3 million.', 'Bank of Velm', ['The Bank of Velm had lost $3 million.']],
    ['The union said it was likely to rain.', 'union', ['It was likely to rain.']],
    ['The mayor accused the operator of hiding cracks.', 'mayor', ['The operator is hiding cracks.']],
    ['The mayor accuses the council and the operator of not acting.', 'mayor', ['The council and the operator are not acting.']],
    ['The operator denied that the gates were opened.', 'operator', ['It is not true that the gates were opened.']],
    ['The mayor accused the operator of hiding cracks, a charge it denies.', 'mayor', ['The operator is hiding cracks.']],
    ['Over 200 fighters were killed, while 23 soldiers died.', null, ['Over 200 fighters were killed.', '23 soldiers died.']],
    ['The gate was shut; the guards had left it at noon.', null, ['The gate was shut.', 'The guards had left it at noon.']],
    ['The mayor said that the dam was safe, adding that nobody had been hurt.', 'mayor', ['The dam was safe.', 'Nobody had been hurt.']],
  ])('%s', (sentence, speaker, expected) => {
    expect(word(sentence, speaker)).toEqual(expected);
  });
});

describe('wordClaims: what can not be cut stays whole', () => {
  it.each([
    'The dam failed at night.',
    'More than 300 miners were freed, Rana Okafor said this week, including 60 from Velm.',
    'The ministry has not confirmed the toll.',
    'The crossing was shut, but open for lorries.',
  ])('%s', (sentence) => {
    expect(word(sentence, 'Rana Okafor')).toEqual([sentence]);
  });

  it('adds the full stop and the capital that are missing', () => {
    expect(word('the dam failed at night')).toEqual(['The dam failed at night.']);
  });
});
