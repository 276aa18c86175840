import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SCALE } from '../../src/domain/verdict-scale/index.js';
import type { FactRow } from '../../src/facts/index.js';
import { dataFeed } from '../../src/public-site/feeds/data-feed.js';
import { correctionForm } from '../../src/public-site/pages/correction-form.js';
import { correctionsPage } from '../../src/public-site/pages/corrections-page.js';
import { embedPage } from '../../src/public-site/pages/embed-page.js';
import { factPage } from '../../src/public-site/pages/fact-page.js';
import { listPage } from '../../src/public-site/pages/list-page.js';
import { methodologyPage } from '../../src/public-site/pages/methodology-page.js';
import { withdrawnPage } from '../../src/public-site/pages/notice-page.js';
import type { Site } from '../../src/public-site/site.js';
import { WORDS } from '../../src/public-site/words/index.js';
import { aFactOf, hostileText, PAYLOADS, storedFact, withdrawn } from '../harness/hostile.js';
import { readLinkedData, valuesOf } from '../harness/linked-data.js';
import { attributeOf, elementsOf, parsePage, textIn } from '../harness/page-tree.js';

const NOW = new Date('2031-05-04T10:00:00Z');
const siteOf = (text: string, language: 'en' | 'ar' = 'en'): Site => ({ name: text, url: 'https://desk.example', language, words: WORDS[language], scale: DEFAULT_SCALE, statement: text });
const page = { after: null, total: 1, totalIsExact: true };

/** Every page that there is, with the fact and the text in each place of it. */
const pagesOf = (site: Site, fact: FactRow, text: string): Record<string, string> => ({
  fact: factPage(site, fact, NOW),
  withdrawn: withdrawnPage(site, withdrawn(fact, text)),
  embed: embedPage(site, fact, NOW),
  list: listPage(site, { q: text, after: text }, { facts: [fact], page: { ...page, after: text } }),
  corrections: correctionsPage(site, text, { corrections: [{ id: fact.id, slug: fact.slug, statement: text, change: 'corrected', note: text, made_at: NOW }], page }),
  methods: methodologyPage(site),
  form: correctionForm(site, fact, { filledIn: { problem: text, source: text, name: text, email: text, token: text, website: '' }, faults: { problem: 'problemShort' }, refusal: 'stale' }),
});

/** What a page is made of: names of elements, and of attributes. */
function partsOf(html: string): { elements: string[]; scripts: string[]; attributes: string[]; links: string[] } {
  const elements = elementsOf(parsePage(html));
  return {
    elements: elements.map(({ tagName }) => tagName),
    scripts: elements.filter(({ tagName }) => tagName === 'script').map((script) => attributeOf(script, 'type') ?? 'text/javascript'),
    attributes: elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)),
    links: elements.flatMap((element) => ['href', 'src', 'action'].map((name) => attributeOf(element, name)).filter((value) => value !== undefined)),
  };
}

describe('a public page', () => {
  it('has the elements and attributes of its own making and no others, whatever stands in a field', () => {
    const tame = ['', ' ', 'A plain sentence.'].map((text) => pagesOf(siteOf(text), aFactOf(text), text));
    const partOf = (name: string, what: 'elements' | 'attributes'): Set<string> => new Set(tame.flatMap((pages) => partsOf(pages[name]!)[what]));
    const own = Object.fromEntries(Object.keys(tame[0]!).map((name) => [name, { elements: partOf(name, 'elements'), attributes: partOf(name, 'attributes'), scripts: partsOf(tame[0]![name]!).scripts }]));
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom(...PAYLOADS)), fc.constantFrom('en' as const, 'ar' as const), (text, language) => {
        for (const [name, html] of Object.entries(pagesOf(siteOf(text, language), aFactOf(text), text))) {
          const found = partsOf(html);
          expect([name, found.scripts]).toEqual([name, own[name]!.scripts]);
          expect([name, found.attributes.filter((one) => !own[name]!.attributes.has(one))]).toEqual([name, []]);
          expect([name, found.elements.filter((one) => !own[name]!.elements.has(one))]).toEqual([name, []]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leads only to pages, and runs nothing', () => {
    fc.assert(
      fc.property(storedFact, hostileText, (fact, text) => {
        for (const html of Object.values(pagesOf(siteOf('A newsroom'), fact, text))) {
          const { links, scripts } = partsOf(html);
          expect(links.filter((link) => !/^(https?:\/\/|\/(?!\/)|#)/i.test(link))).toEqual([]);
          expect(scripts.filter((type) => type !== 'application/ld+json')).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows the words as they are', () => {
    for (const text of PAYLOADS) {
      const [heading] = elementsOf(parsePage(factPage(siteOf('A newsroom'), aFactOf(text), NOW)), 'h1');
      expect(textIn(heading!)).toBe(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    }
  });

  it('says the same to a processor of JSON-LD, and so does the feed of all', async () => {
    for (const fact of fc.sample(storedFact, { numRuns: 20, seed: 7 })) {
      const [script] = elementsOf(parsePage(factPage(siteOf('A newsroom'), fact, NOW)), 'script');
      const [review] = await readLinkedData(JSON.parse(textIn(script!)) as object);
      expect([review!['@type'], valuesOf(review!, 'claimReviewed')]).toEqual([['http://schema.org/ClaimReview'], [fact.statement]]);
      const [feed] = await readLinkedData(dataFeed({ site: siteOf('A newsroom'), facts: [fact, withdrawn(fact, 'It was forged.')], changedAt: NOW }) as object);
      expect([feed!['@type'], valuesOf(feed!, 'dataFeedElement').length]).toEqual([['http://schema.org/DataFeed'], 2]);
    }
  });
});
