import { labelIn } from '../site.js';
import { addressOf, type FeedSource, idOf, isWithdrawn, linkOf, textOf, titleOf } from './entries.js';
import { element, emptyElement, XML_HEAD } from './xml.js';

/** RSS 2.0. It has no way to take an item back, so a withdrawn fact is an item that says so. @see https://www.rssboard.org/rss-specification */
export const rssFeed = ({ site, facts, changedAt }: FeedSource): string =>
  [
    `${XML_HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>`,
    element('title', site.name),
    element('link', `${site.url}/published`),
    element('description', site.words.list.intro),
    element('language', site.language),
    element('lastBuildDate', changedAt.toUTCString()),
    emptyElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: addressOf(site, 'facts.rss') }),
    ...facts.map((fact) =>
      [
        '<item>',
        element('title', titleOf(site, fact)),
        element('link', linkOf(site, fact)),
        element('guid', idOf(fact), { isPermaLink: 'false' }),
        element('pubDate', fact.published_at.toUTCString()),
        isWithdrawn(fact) ? '' : element('category', labelIn(site, fact.verdict)),
        // A description is HTML: what looks like a tag in it has to be escaped once more.
        element('description', textOf(site, fact).replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
        '</item>',
      ].join(''),
    ),
    '</channel>\n</rss>\n',
  ].join('\n');
