import { describe, expect, it } from '@jest/globals';
import { SITEMAP_PART } from './feeds/sitemap.js';
import type { PublicFactsRepository } from './public-facts.repository.js';
import { SitemapParts } from './sitemap-parts.js';

/** A repository with so many facts, whose ids are numbers of one length. */
const withFacts = (facts: { count: number }): PublicFactsRepository =>
  ({
    firstId: () => Promise.resolve(facts.count > 0 ? idOf(0) : null),
    firstOfNextPart: (_: unknown, first: string, size: number) => Promise.resolve(Number(first) + size < facts.count ? idOf(Number(first) + size) : null),
  }) as never;
const idOf = (n: number): string => String(n).padStart(9, '0');

describe('the parts of the map', () => {
  it('hold no more than they may, and go on as facts come in', async () => {
    const facts = { count: 0 };
    const parts = new SitemapParts(withFacts(facts));
    expect(await parts.firsts({} as never)).toEqual([]);
    facts.count = SITEMAP_PART;
    expect(await parts.firsts({} as never)).toEqual([idOf(0)]);
    facts.count = 2 * SITEMAP_PART + 1;
    expect(await parts.firsts({} as never)).toEqual([0, SITEMAP_PART, 2 * SITEMAP_PART].map(idOf));
    expect(await parts.boundsOf({} as never, idOf(SITEMAP_PART))).toEqual({ first: idOf(SITEMAP_PART), before: idOf(2 * SITEMAP_PART) });
    expect(await parts.boundsOf({} as never, idOf(1))).toBeNull();
  });
});
