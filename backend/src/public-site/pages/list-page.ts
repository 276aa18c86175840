import { VERDICTS, type Verdict } from '../../domain/verdict/index.js';
import { Html, html } from '../html.js';
import type { PublicFact } from '../public-fact.js';
import { countIn, dayIn, labelIn, type Site } from '../site.js';
import { badge, PATHS, pageIn } from './layout.js';

export interface Search {
  q?: string;
  verdict?: Verdict;
  after?: string;
}

export interface FoundFacts {
  facts: readonly PublicFact[];
  page: { after: string | null; total: number; totalIsExact: boolean };
}

export const queryOf = (search: Search): string => {
  const given = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

/** What was checked, the newest first, with a search that works without a script. */
export function listPage(site: Site, search: Search, found: FoundFacts): string {
  const { list } = site.words;
  return pageIn(site, {
    title: list.title,
    description: list.intro,
    canonical: search.q || search.after ? null : `${PATHS.checks}${queryOf(search)}`,
    part: 'checks',
    main: html`<div><h1>${list.title}</h1><p class="lead">${list.intro}</p></div>${searchForm(site, search)}${results(site, search, found)}${pager(site, search, found)}`,
  });
}

function searchForm(site: Site, { q, verdict }: Search): Html {
  const { list } = site.words;
  const options = VERDICTS.map((one) => html`<option value="${one}"${one === verdict && new Html(' selected')}>${labelIn(site, one)}</option>`);
  return html`<form class="search no-print" role="search" method="get" action="${PATHS.checks}" aria-label="${list.search}"><div><label for="q">${list.words}</label><input id="q" name="q" type="search" maxlength="200" dir="auto" value="${q ?? ''}"></div><div><label for="verdict">${list.verdict}</label><select id="verdict" name="verdict"><option value="">${list.anyVerdict}</option>${options}</select></div><button>${list.submit}</button></form>`;
}

function results(site: Site, search: Search, { facts, page }: FoundFacts): Html {
  const { list } = site.words;
  const searched = Boolean(search.q || search.verdict);
  if (facts.length === 0) return html`<section aria-label="${list.title}"><p>${searched ? list.nothing : list.none}</p>${searched && html`<p><a href="${PATHS.checks}">${list.all}</a></p>`}</section>`;
  const count = list.found(countIn(site, page.total), !page.totalIsExact, page.total === 1);
  return html`<section aria-label="${list.title}"><p class="dim small">${count}${searched && html` · <a href="${PATHS.checks}">${list.all}</a>`}</p><ol class="cards">${facts.map((fact) => card(site, fact))}</ol></section>`;
}

const card = (site: Site, fact: PublicFact): Html =>
  html`<li>${badge(site, fact.verdict)}<h2 class="quoted" dir="auto"><a href="/facts/${encodeURIComponent(fact.slug)}">${fact.statement}</a></h2>${fact.summary.trim() && html`<p class="clip" dir="auto">${fact.summary}</p>`}<p class="meta">${fact.speaker && html`<span>${site.words.fact.saidBy} <bdi>${fact.speaker}</bdi></span>`}<time datetime="${fact.published_at.toISOString()}">${dayIn(site, fact.published_at)}</time>${fact.corrections.length > 0 && html`<span>${site.words.corrections.corrected}</span>`}</p></li>`;

function pager({ words: { list } }: Site, { q, verdict, after }: Search, { page }: FoundFacts): Html {
  if (!after && page.after === null) return html``;
  const newest = after && html`<a href="${PATHS.checks}${queryOf({ q, verdict })}">${list.newest}</a>`;
  const older = page.after !== null && html`<a rel="next" href="${PATHS.checks}${queryOf({ q, verdict, after: page.after })}">${list.older}</a>`;
  return html`<nav class="pager no-print" aria-label="${list.pages}">${newest || html`<span></span>`}${older}</nav>`;
}
