import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { DEFAULT_SCALE } from '../../domain/verdict-scale/index.js';
import type { PublicFact } from '../public-fact.js';
import type { Site } from '../site.js';
import { en } from '../words/en.js';
import { atomFeed } from './atom.js';
import { dataFeed } from './data-feed.js';
import { jsonFeed } from './json-feed.js';
import { rssFeed } from './rss.js';
import { sitemapOfFacts } from './sitemap.js';

const NASTY = ['</script>', '<!--', '-->', ']]>', '<![CDATA[', '&', '&lt;', '"', "'", '\u2028', '\0', '\u0008', '\ufffe', '\ud800', '\r', '\n', '=1+1', 'é', '𠀀', 'a'];
const nasty = fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => `x${parts.join('')}x`);
const day = new Date('2031-05-02T10:00:00.123Z');

const fact = (text: string, change: Partial<PublicFact> = {}): PublicFact => ({
  id: '019a0000-0000-7000-8000-000000000001',
  claim_id: '019a0000-0000-7000-8000-0000deadbeef',
  slug: 'порт-закрыт-deadbeef',
  statement: text,
  verdict: 'verified',
  summary: text,
  speaker: text,
  evidence: [{ url: 'https://register.example/7', quote: text, stance: 'supports' }],
  appearances: [{ source: text, title: text, url: null, publishedAt: null }],
  valid_from: null,
  as_of: '2031-05-02',
  valid_until: null,
  publication_state: 'published',
  change: 'published',
  note: null,
  corrections: [{ at: day.toISOString(), note: text, change: 'corrected' }],
  approval_id: '',
  approved_by: '',
  approver_name: '',
  content_hash: '',
  published_at: day,
  modified_at: day,
  version: 1,
  ...change,
});
const siteNamed = (name: string): Site => ({ name, url: 'https://desk.example', language: 'en', words: en, scale: DEFAULT_SCALE, statement: null });
const source = (text: string) => ({ site: siteNamed(text), facts: [fact(text), fact(text, { publication_state: 'withdrawn', note: text })], changedAt: day });

/** @throws Error where it is not well-formed */
function mustBeWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe('a feed', () => {
  it('is well-formed whatever stands in its fields', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const xml of [rssFeed(source(text)), atomFeed(source(text)), sitemapOfFacts(siteNamed(text), [fact(text)])]) mustBeWellFormed(xml);
        for (const data of [jsonFeed(source(text)), dataFeed(source(text))]) expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      }),
    );
  });

  it('is read as what was written: a title is no HTML, a description of RSS is', () => {
    const text = 'a <b>bold</b> & "quoted" claim';
    const rss = parseRssFeed(rssFeed(source(text)));
    expect([rss.title, rss.items?.map(({ title }) => title)]).toEqual([text, [`Verified: ${text}`, `Withdrawn: ${text}`]]);
    expect(rss.items?.[0]?.description).toContain('a &lt;b>bold&lt;/b> &amp; "quoted" claim');
    const atom = parseAtomFeed(atomFeed(source(text)));
    expect(atom.entries).toHaveLength(1);
    expect(JSON.stringify(atom.entries?.[0])).toContain(JSON.stringify(`Verified: ${text}`).slice(1, -1));
    expect(parseJsonFeed(jsonFeed(source(text))).items?.[0]).toMatchObject({ title: `Verified: ${text}`, url: 'https://desk.example/facts/%D0%BF%D0%BE%D1%80%D1%82-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D1%82-deadbeef' });
  });

  it('of the same facts is the same', () => {
    expect(rssFeed(source('a'))).toBe(rssFeed(source('a')));
    expect(atomFeed(source('a'))).toBe(atomFeed(source('a')));
  });
});
