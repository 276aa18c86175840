import { labelOf } from '../../domain/verdict-scale/index.js';
import { addressOf, type FactRow } from '../../facts/index.js';
import { type Edition, isWithdrawn, textFormat } from './format.js';
import { SHEET_STYLE } from './sheet-style.js';
import { xmlText } from './xml.js';

/** Written here and not by the locale of whoever builds it: the same facts make the same bytes. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const day = (iso: string): string => `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const minute = (iso: string): string => `${day(iso)}, ${iso.slice(11, 16)} UTC`;

const STANCES = { supports: 'Supports it', contradicts: 'Contradicts it', context: 'Context' } as const;

/** `dir="auto"`: what people wrote reads in the direction of its own words. */
const text = (tag: string, words: string, attributes = ''): string => `<${tag} dir="auto"${attributes}>${xmlText(words)}</${tag}>`;
const link = (url: string): string => (/^https?:\/\//i.test(url) ? `<a href="${xmlText(url)}" dir="ltr">${xmlText(url)}</a>` : xmlText(url));
const section = (title: string, body: string): string => (body ? `<h3>${title}</h3>${body}` : '');
const list = (tag: string, items: readonly string[]): string => (items.length > 0 ? `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>` : '');

const head = ({ newsroomName, asOf }: Edition): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n<title>Fact sheet, ${xmlText(newsroomName)}, ${day(asOf)}</title>\n<style>${SHEET_STYLE}</style>\n</head>\n<body>\n<main>\n`;

function article(fact: FactRow, edition: Edition): string {
  const body = isWithdrawn(fact) ? withdrawn(fact) : published(fact, edition);
  return `<article id="${xmlText(fact.id)}">\n<p class="desk" dir="auto">${xmlText(edition.newsroomName)}</p>\n${body}\n${footer(fact, edition)}\n</article>\n`;
}

const withdrawn = (fact: FactRow): string => `<h2>This fact was withdrawn</h2>${told(fact)}`;

function published(fact: FactRow, { scale }: Edition): string {
  const { colour } = scale.ratings[fact.verdict];
  return [
    text('h2', `“${fact.statement}”`),
    text('p', labelOf(scale, fact.verdict), ` class="verdict ${colour}"`),
    told(fact),
    text('p', fact.summary),
    details(fact),
    section('Evidence', list('ol', fact.evidence.map(evidence))),
    section('Where it appeared', list('ul', fact.appearances.map(appearance))),
  ].join('\n');
}

/** What readers were told of changes, where they see it first. */
const told = ({ corrections }: FactRow): string =>
  corrections.map(({ at, note, change }) => `<div class="told"><b>${change === 'withdrawn' ? 'Withdrawn' : 'Corrected'} on ${day(at)}</b>${text('p', note)}</div>`).join('');

function details(fact: FactRow): string {
  const rows: Array<[name: string, value: string | null]> = [
    ['Said by', fact.speaker],
    ['Holds from', fact.valid_from && day(fact.valid_from)],
    ['As of', day(fact.as_of)],
    ['Holds until', fact.valid_until && day(fact.valid_until)],
  ];
  return `<dl>${rows.map(([name, value]) => (value ? `<dt>${name}</dt>${text('dd', value)}` : '')).join('')}</dl>`;
}

const evidence = ({ url, quote, stance }: FactRow['evidence'][number]): string =>
  `${text('blockquote', `“${quote}”`)}<div class="where">${STANCES[stance]}: ${link(url)}</div>`;

const appearance = ({ source, title, url, publishedAt }: FactRow['appearances'][number]): string =>
  `${text('span', title)}<div class="where">${[source && xmlText(source), publishedAt && day(publishedAt), url && link(url)].filter(Boolean).join(' · ')}</div>`;

const footer = (fact: FactRow, edition: Edition): string =>
  `<footer class="where">Published ${day(fact.published_at.toISOString())}, version ${fact.version} of ${day(fact.modified_at.toISOString())}${
    isWithdrawn(fact) ? '' : `, approved by ${xmlText(fact.approver_name)}`
  }. As it stood on ${minute(edition.asOf)}.<br>${link(addressOf(fact, edition))}</footer>`;

/** Facts on paper: one file with nothing beside it, which a browser prints or saves as PDF, each fact on a page of its own. */
export const sheet = textFormat({
  extension: 'html',
  contentType: 'text/html; charset=utf-8',
  head,
  tail: '</main>\n</body>\n</html>\n',
  page: (facts, edition) => facts.map((fact) => article(fact, edition)).join(''),
});
