import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../domain/matching/index.js';
import { StatementCache } from './statement-cache.js';

const said = (wording: string, context?: string[]): Statement => ({
  article: 'a', source: null, publishedAt: null, text: wording, wording, speaker: null, quantities: [], dates: [], places: [], entities: [], ...(context && { context }),
});

describe('statements that were read', () => {
  it('are the same object as long as they say the same', () => {
    const cache = new StatementCache();
    const first = cache.keep('1', said('Two died.'));
    expect(cache.keep('1', said('Two died.'))).toBe(first);
    expect(cache.keep('2', said('Two died.'))).not.toBe(first);
  });

  it('are read anew where they were reworded, or where it is known by now what their article is about', () => {
    const cache = new StatementCache();
    const first = cache.keep('1', said('Two died.'));
    const reworded = cache.keep('1', said('Two people died.'));
    expect(reworded.wording).toBe('Two people died.');
    expect(reworded).not.toBe(first);
    expect(cache.keep('1', said('Two people died.', ['flood'])).context).toEqual(['flood']);
  });

  it('are forgotten when many others were compared since, those compared last never', () => {
    const cache = new StatementCache();
    const [old, used] = [cache.keep('old', said('Old.')), cache.keep('used', said('Used.'))];
    for (let i = 0; i < 3_999; i += 1) {
      cache.keep(`n${i}`, said(`Number ${i}.`));
      cache.keep('used', said('Used.'));
    }
    expect(cache.keep('used', said('Used.'))).toBe(used);
    expect(cache.keep('old', said('Old.'))).not.toBe(old);
  });
});
