import { Html, html } from '../html.js';
import { countIn, dayIn, type Site } from '../site.js';
import { PATHS, pageIn } from './layout.js';
import { queryOf } from './list-page.js';

/** One correction or withdrawal, as it was made. */
export interface LoggedCorrection {
  id: string;
  slug: string;
  statement: string;
  change: 'corrected' | 'withdrawn';
  note: string;
  made_at: Date;
}

export interface FoundCorrections {
  corrections: readonly LoggedCorrection[];
  page: { after: string | null; total: number; totalIsExact: boolean };
}

/** The log of everything that was corrected or withdrawn. */
export function correctionsPage(site: Site, after: string | undefined, { corrections, page }: FoundCorrections): string {
  const { corrections: words, list } = site.words;
  const count = page.totalIsExact ? countIn(site, page.total) : `> ${countIn(site, page.total)}`;
  const newest = after ? html`<a href="${PATHS.corrections}">${list.newest}</a>` : html`<span></span>`;
  const older = page.after !== null && html`<a rel="next" href="${PATHS.corrections}${queryOf({ after: page.after })}">${list.older}</a>`;
  return pageIn(site, {
    title: words.title,
    description: words.intro,
    canonical: after ? null : PATHS.corrections,
    part: 'corrections',
    main: html`<div><h1>${words.title}</h1><p class="lead">${words.intro}</p></div>${
      corrections.length === 0
        ? html`<p>${words.none}</p>`
        : html`<section aria-label="${words.title}"><p class="dim small">${words.title}: ${count}</p><ol class="cards">${corrections.map((one) => entry(site, one))}</ol></section>`
    }${(after || page.after !== null) && html`<nav class="pager no-print" aria-label="${list.pages}">${newest}${older}</nav>`}`,
  });
}

const entry = (site: Site, { change, made_at, note, slug, statement }: LoggedCorrection): Html =>
  html`<li><p class="small"><span class="badge ${change === 'withdrawn' ? 'tone-red' : 'tone-amber'}">${site.words.corrections[change]}</span> <time class="dim" datetime="${made_at.toISOString()}">${dayIn(site, made_at)}</time></p><h2 class="quoted" dir="auto"><a href="/facts/${encodeURIComponent(slug)}">${statement}</a></h2><p dir="auto">${note}</p></li>`;
