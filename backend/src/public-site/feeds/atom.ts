import { labelIn, type Site } from '../site.js';
import type { PublicFact } from '../public-fact.js';
import { addressOf, type FeedSource, idOf, isWithdrawn, linkOf, textOf, titleOf } from './entries.js';
import { element, emptyElement, XML_HEAD } from './xml.js';

/** Atom, RFC 4287; what was withdrawn is a deleted entry, RFC 6721. */
export const atomFeed = ({ site, facts, changedAt }: FeedSource): string =>
  [
    `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${site.language}">`,
    element('id', addressOf(site, 'facts.atom')),
    element('title', site.name),
    element('subtitle', site.words.list.intro),
    element('updated', changedAt.toISOString()),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(site, 'facts.atom') }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: `${site.url}/published` }),
    `<author>${element('name', site.name)}${element('uri', site.url)}</author>`,
    ...facts.map((fact) => (isWithdrawn(fact) ? tombstone(site, fact) : entry(site, fact))),
    '</feed>\n',
  ].join('\n');

const entry = (site: Site, fact: PublicFact): string =>
  [
    '<entry>',
    element('id', idOf(fact)),
    element('title', titleOf(site, fact), { type: 'text' }),
    element('updated', fact.modified_at.toISOString()),
    element('published', fact.published_at.toISOString()),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: linkOf(site, fact) }),
    emptyElement('category', { term: fact.verdict, label: labelIn(site, fact.verdict) }),
    element('summary', textOf(site, fact), { type: 'text' }),
    '</entry>',
  ].join('');

const tombstone = (site: Site, fact: PublicFact): string =>
  `<at:deleted-entry ref="${idOf(fact)}" when="${fact.modified_at.toISOString()}">${element('at:comment', textOf(site, fact))}${emptyElement('link', { rel: 'alternate', type: 'text/html', href: linkOf(site, fact) })}</at:deleted-entry>`;
