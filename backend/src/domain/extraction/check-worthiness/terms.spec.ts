import { describe, expect, it } from '@jest/globals';
import { findNames, tokenize } from '../text/index.js';
import { termsOf } from './terms.js';

const terms = (sentence: string): string[] => {
  const tokens = tokenize(sentence);
  return termsOf(tokens, findNames(tokens));
};

describe('termsOf', () => {
  it.each([
    ['Nine men died.', 'nine men died START+nine nine+men men+died died+END'],
    ['The mayor left on Monday.', 'the mayor left on DAY START+the the+mayor mayor+left left+on on+DAY DAY+END'],
    ['He met Rana Okafor in Kabul.', 'he met NAME in PLACE START+he he+met met+NAME NAME+in in+PLACE PLACE+END'],
    ['In 2031, 23 boats sank.', 'in YEAR NUMBER boats sank START+in in+YEAR YEAR+NUMBER NUMBER+boats boats+sank sank+END'],
    ['Who paid $5?', 'who paid MONEY NUMBER ? START+who who+paid paid+MONEY MONEY+NUMBER NUMBER+? ?+END'],
  ])('%s', (sentence, expected) => {
    expect(terms(sentence).sort()).toEqual(expected.split(' ').sort());
  });

  it('has the family of each longer word, but not of a first one', () => {
    expect(terms('Attacks on attackers, he said: attacked “Attacking” them.').filter((term) => term.endsWith('~'))).toEqual(['attac~']);
    expect(terms('Attacks ended.').filter((term) => term.endsWith('~'))).toEqual([]);
  });

  it('has a term once, however often its word stands there', () => {
    expect(terms('no no no')).toEqual(['no', 'START+no', 'no+no', 'no+END']);
  });

  it('tells names by their class alone, also at the head of a sentence where they can’t be mistaken', () => {
    expect(terms('Rana Okafor spoke to UNICEF.').join(' ')).not.toMatch(/rana|okafor|unicef/u);
  });
});
