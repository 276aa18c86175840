import { labelOf } from '../../domain/verdict-scale/index.js';
import type { FactRow, Publication } from '../../facts/index.js';
import { textFormat } from './format.js';
import { xmlText } from './xml.js';

const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${xmlText(text)}</${name}>`;

const channel = ({ newsroomName, publicUrl }: Publication): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n<channel>\n${element('title', newsroomName)}\n${element('link', publicUrl)}\n${element('description', `Facts, verified and published by ${newsroomName}`)}\n`;

function item(fact: FactRow, { publicUrl, scale }: Publication): string {
  const url = `${publicUrl}/facts/${fact.slug}`;
  const verdict = labelOf(scale, fact.verdict);
  return [
    '<item>',
    element('title', `${verdict}: ${fact.statement}`),
    element('link', url),
    element('guid', url, ' isPermaLink="true"'),
    element('pubDate', fact.published_at.toUTCString()),
    element('category', verdict),
    element('description', fact.summary),
    '</item>\n',
  ].join('');
}

/** RSS 2.0, for readers of news. @see https://www.rssboard.org/rss-specification */
export const rss = textFormat({
  extension: 'rss',
  contentType: 'application/rss+xml; charset=utf-8',
  head: channel,
  tail: '</channel>\n</rss>\n',
  page: (facts, publication) => facts.map((fact) => item(fact, publication)).join(''),
});
