import { describe, expect, it } from '@jest/globals';
import { findAttribution } from '../speakers/index.js';
import { findNames, tokenize } from '../text/index.js';
import { findDates } from '../dates/index.js';
import { wordClaims } from './claims.js';

function word(sentence: string, speaker: string | null = null, publishedAt: string | null = null, antecedent: string | null = null): string[] {
  const tokens = tokenize(sentence);
  return wordClaims(sentence, tokens, findAttribution(tokens, findNames(tokens)), speaker, { dates: findDates(sentence, publishedAt).dates, antecedent });
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

describe('wordClaims: two tolls come apart', () => {
  it.each<[string, string[]]>([
    ['Nine people were killed and dozens wounded in the fire.', ['Nine people were killed in the fire.', 'Dozens were wounded in the fire.']],
    ['A blast shook the mill, killing five people and wounding 30.', ['A blast shook the mill, killing five people.', 'A blast shook the mill, wounding 30.']],
    ['The strike killed nine guards in Velm and wounded 12 in Sael.', ['The strike killed nine guards in Velm.', 'The strike wounded 12 in Sael.']],
    ['Over 200 fighters and 23 soldiers were killed in the clash.', ['Over 200 fighters were killed in the clash.', '23 soldiers were killed in the clash.']],
    ['The fire killed nine people and two dogs.', ['The fire killed nine people and two dogs.']],
  ])('%s', (sentence, expected) => {
    expect(word(sentence)).toEqual(expected);
  });
});

describe('wordClaims: nothing points outside', () => {
  it.each([
    ['Nine people died on Tuesday.', 'Nine people died on 13 May 2031.'],
    ['Nine people died Tuesday night.', 'Nine people died on the night of 13 May 2031.'],
    ['Yesterday the dam failed at noon.', 'On 13 May 2031 the dam failed at noon.'],
    ['Nine people died in October last year.', 'Nine people died in October 2030.'],
    ['Rents rose by a tenth last year.', 'Rents rose by a tenth in 2030.'],
    ['Nine people died in May 2030.', 'Nine people died in May 2030.'],
    ["Tuesday's fire killed nine people.", "Tuesday's fire killed nine people."],
  ])('a date is spelled out: %s', (sentence, expected) => {
    expect(word(sentence, null, '2031-05-14')).toEqual([expected]);
  });

  it.each<[string, string, string]>([
    ['He signed the law in Velm.', 'Omar Reyes', 'Omar Reyes signed the law in Velm.'],
    ['Its crew left the ship at noon.', 'Norland Ferries', "Norland Ferries's crew left the ship at noon."],
    ['It is likely to rain in Velm.', 'Norland Ferries', 'It is likely to rain in Velm.'],
  ])('a pronoun is named: %s', (sentence, antecedent, expected) => {
    expect(word(sentence, null, null, antecedent)).toEqual([expected]);
  });
});
