import { WITHDRAWN } from '../../domain/claim-review/index.js';
import { labelOf } from '../../domain/verdict-scale/index.js';
import { addressOf, type FactRow } from '../../facts/index.js';
import { type Edition, isWithdrawn, textFormat } from './format.js';
import { xmlText } from './xml.js';

const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${xmlText(text)}</${name}>`;

const channel = ({ newsroomName, publicUrl }: Edition): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n<channel>\n${element('title', newsroomName)}\n${element('link', publicUrl)}\n${element('description', `Facts, verified and published by ${newsroomName}`)}\n`;

/** Readers know an item by its guid: that of a withdrawn fact takes the place of what it said. */
function item(fact: FactRow, edition: Edition): string {
  const url = addressOf(fact, edition);
  const verdict = isWithdrawn(fact) ? WITHDRAWN : labelOf(edition.scale, fact.verdict);
  return [
    '<item>',
    element('title', isWithdrawn(fact) ? WITHDRAWN : `${verdict}: ${fact.statement}`),
    element('link', url),
    element('guid', url, ' isPermaLink="true"'),
    element('pubDate', (isWithdrawn(fact) ? fact.modified_at : fact.published_at).toUTCString()),
    element('category', verdict),
    element('description', isWithdrawn(fact) ? (fact.note ?? '') : fact.summary),
    '</item>\n',
  ].join('');
}

/** RSS 2.0, for readers of news. @see https://www.rssboard.org/rss-specification */
export const rss = textFormat({
  extension: 'rss',
  contentType: 'application/rss+xml; charset=utf-8',
  head: channel,
  tail: '</channel>\n</rss>\n',
  page: (facts, edition) => facts.map((fact) => item(fact, edition)).join(''),
});
