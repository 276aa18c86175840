import { inertJson } from '../../domain/claim-review/index.js';
import type { Verdict } from '../../domain/verdict/index.js';
import { Html, html, type Value } from '../html.js';
import { type Frame, labelIn, type Site } from '../site.js';
import { verdictIcon } from './icons.js';
import { STYLE } from './style.js';

export type Part = 'checks' | 'corrections' | 'methodology';

export const PATHS: Readonly<Record<Part, string>> = { checks: '/published', corrections: '/published/corrections', methodology: '/published/methodology' };

export interface Page {
  title: string;
  description?: string;
  /** Path and query under which this page should be known; null for pages that should not be found. */
  canonical: string | null;
  /** The part of the site that it is, where it is one of them. */
  part?: Part;
  head?: Value;
  /** schema.org markup, for the page's one script element: data that nothing runs. */
  markup?: unknown;
  main: Value;
}

/** A whole page in the frame that all share. */
export const pageIn = (site: Frame, page: Page): string =>
  documentIn(
    site,
    html`${titleOf(site, page)}${found(site, page)}${feeds(site)}${page.head}${
      page.markup === undefined ? '' : new Html(`<script type="application/ld+json">${inertJson(page.markup)}</script>`)
    }`,
    html`<a class="skip" href="#content">${site.words.skip}</a>${top(site, page.part)}<main class="wrap" id="content" tabindex="-1">${page.main}</main>${foot(site)}`,
  );

/** The frame of every document: language, direction, style. Nothing is loaded from anywhere. */
export const documentIn = ({ language, words }: Frame, head: Html, body: Html): string =>
  html`<!doctype html><html lang="${language}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><style>${new Html(STYLE)}</style>${head}</head><body>${body}</body></html>`.text;

const titleOf = ({ name }: Frame, { title }: Page): Html => html`<title>${title} · ${name}</title>`;

const found = (site: Frame, { canonical, title, description }: Page): Html => {
  if (canonical === null) return html`<meta name="robots" content="noindex">`;
  const url = `${site.url}${canonical}`;
  return html`<link rel="canonical" href="${url}"><meta property="og:url" content="${url}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site.name}"><meta property="og:locale" content="${site.language}">${
    description && html`<meta name="description" content="${description}"><meta property="og:description" content="${description}">`
  }`;
};

const feeds = (site: Frame): Html => html`<link rel="alternate" type="application/atom+xml" title="${site.name}" href="/feeds/facts.atom"><link rel="alternate" type="application/rss+xml" title="${site.name}" href="/feeds/facts.rss"><link rel="alternate" type="application/feed+json" title="${site.name}" href="/feeds/facts.json">`;

function top({ name, words }: Frame, current?: Part): Html {
  const link = (part: Part): Html => html`<li><a href="${PATHS[part]}"${current === part && new Html(' aria-current="page"')}>${words.site[part]}</a></li>`;
  return html`<header class="top"><div class="wrap"><a class="brand" href="/published">${name}</a><nav aria-label="${words.site.nav}"><ul>${link('checks')}${link('corrections')}${link('methodology')}</ul></nav></div></header>`;
}

const foot = ({ name, words: { site } }: Frame): Html =>
  html`<footer class="foot"><div class="wrap"><p>${name}</p><nav aria-label="${site.follow}"><ul><li><a href="/feeds/facts.rss">${site.rss}</a></li><li><a href="/feeds/facts.atom">${site.atom}</a></li><li><a href="/feeds/facts.json">${site.json}</a></li><li><a href="/feeds/claimreview.json">${site.claimReview}</a></li></ul></nav></div></footer>`;

export const toneOf = ({ scale }: Site, verdict: Verdict): string => `tone-${scale.ratings[verdict].colour}`;

/** Colour, sign and word together. */
export const badge = (site: Site, verdict: Verdict): Html => html`<span class="badge ${toneOf(site, verdict)}">${verdictIcon(verdict)}${labelIn(site, verdict)}</span>`;
