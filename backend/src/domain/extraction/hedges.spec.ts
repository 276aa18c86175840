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
    'A bomb thought to have been planted at night killed nine.',
    'The wells are reported to be dry.',
    'It was, if confirmed, the worst flood on record.',
    'Footage claiming to show the fire was shared widely.',
  ])('%s', (sentence) => {
    expect(hedged(sentence)).toBe(true);
  });

  it.each([
    'The attack killed nine people.',
    'The minister alleged that the bank had lied.',
    'They met in May 2031.',
    'Rescuers could not reach the village.',
    'The blast could be heard for miles.',
    'Trucks were sent so that aid could get in.',
    'He could barely stand.',
    'The list may or may not be complete.',
    'Among likely voters the lead was 4 points.',
    'The union accused the operator of lying.',
    'He was accused by his own party.',
    'She appeared on stage.',
    'The ministry reported nine deaths.',
  ])('holds nothing back: %s', (sentence) => {
    expect(hedged(sentence)).toBe(false);
  });
});
