import { describe, expect, it } from '@jest/globals';
import { bandOf } from './index.js';

describe('the band of a priority', () => {
  it.each([
    [100, 'urgent'],
    [70, 'urgent'],
    [69, 'normal'],
    [30, 'normal'],
    [29, 'low'],
    [0, 'low'],
  ])('%i is %s', (priority, band) => expect(bandOf(priority)).toBe(band));
});
