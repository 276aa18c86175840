import { describe, expect, it } from '@jest/globals';
import { tokenize } from './text/index.js';
import { isHedged } from './hedges.js';

const hedged = (sentence: string): boolean => isHedged(tokenize(sentence));

describe('isHedged', () => {
  it.each([
    'The attack reportedly killed nine people.',
    'A suspected arsonist was seen.',
    'The alleged attack took place at night.',
    'The fire appears to have started in the cellar.',
    'The toll could rise further.',
    'It may have been an accident.',
    'He is believed to have fled.',
    'The firm has been accused of bribery.',
    'The quake was likely to cause damage.',
    'Perhaps nine people died.',
  ])('%s', (sentence) => {
    expect(hedged(sentence)).toBe(true);
  });

  it.each([
    'The attack killed nine people.',
    'The minister alleged that the bank had lied.',
    'They met in May 2031.',
    'Rescuers could not reach the village.',
    'The union accused the operator of lying.',
    'He was accused by his own party.',
    'She appeared on stage.',
    'The ministry reported nine deaths.',
  ])('holds nothing back: %s', (sentence) => {
    expect(hedged(sentence)).toBe(false);
  });
});
