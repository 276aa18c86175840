import { labelIn } from '../site.js';
import { addressOf, type FeedSource, idOf, isWithdrawn, linkOf, textOf, titleOf } from './entries.js';

/** JSON Feed 1.1; what was withdrawn stands in an extension beside the items. @see https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = ({ site, facts }: FeedSource): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: site.name,
  description: site.words.list.intro,
  home_page_url: `${site.url}/published`,
  feed_url: addressOf(site, 'facts.json'),
  language: site.language,
  authors: [{ name: site.name, url: site.url }],
  items: facts
    .filter((fact) => !isWithdrawn(fact))
    .map((fact) => ({
      id: idOf(fact),
      url: linkOf(site, fact),
      title: titleOf(site, fact),
      content_text: textOf(site, fact),
      date_published: fact.published_at.toISOString(),
      date_modified: fact.modified_at.toISOString(),
      tags: [labelIn(site, fact.verdict)],
      _claimdesk: { statement: fact.statement, verdict: fact.verdict, version: fact.version, as_of: fact.as_of, valid_from: fact.valid_from, valid_until: fact.valid_until },
    })),
  _tombstones: {
    about: 'Items that were withdrawn: readers remove what they hold under these ids.',
    items: facts.filter(isWithdrawn).map((fact) => ({ id: idOf(fact), url: linkOf(site, fact), when: fact.modified_at.toISOString(), note: fact.note })),
  },
});
