import { type Frame, pageOf } from '../site.js';
import { PATHS } from '../pages/layout.js';
import { element, XML_HEAD } from './xml.js';

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Facts in one part: far from the protocol's 50,000, so that no part takes long to make. */
export const SITEMAP_PART = 10_000;

/** The list of the parts. @param firsts the id that each part begins with */
export const sitemapIndex = ({ url }: Frame, firsts: readonly string[]): string =>
  `${XML_HEAD}<sitemapindex ${NAMESPACE}>\n${['pages', ...firsts].map((part) => `<sitemap>${element('loc', `${url}/sitemap/${part}.xml`)}</sitemap>\n`).join('')}</sitemapindex>\n`;

export const sitemapOfPages = ({ url }: Frame): string => urlset(Object.values(PATHS).map((path) => element('loc', `${url}${path}`)));

export const sitemapOfFacts = (site: Frame, facts: ReadonlyArray<{ slug: string; modified_at: Date }>): string =>
  urlset(facts.map(({ slug, modified_at }) => `${element('loc', pageOf(site, slug))}${element('lastmod', modified_at.toISOString())}`));

const urlset = (urls: readonly string[]): string => `${XML_HEAD}<urlset ${NAMESPACE}>\n${urls.map((url) => `<url>${url}</url>\n`).join('')}</urlset>\n`;

/** The desk itself is behind a password; what is published may be read by everybody. */
export const robots = ({ url }: Frame): string =>
  ['User-agent: *', 'Disallow: /api/', 'Disallow: /facts/*/correction', 'Disallow: /published?*q=', 'Allow: /', '', `Sitemap: ${url}/sitemap.xml`, ''].join('\n');
