import { html } from '../html.js';
import { isExpired, type PublicFact } from '../public-fact.js';
import { dayIn, labelIn, pageOf, type Site } from '../site.js';
import { badge, documentIn } from './layout.js';

/** CSS pixels of the frame; wide enough for a phone, and the statement scrolls where it is long. */
export const EMBED_SIZE = { width: 560, height: 260 } as const;

/** A small card for the pages of others: what was claimed, what was found, and the way to the whole check. */
export function embedPage(site: Site, fact: PublicFact, now: Date): string {
  const withdrawn = fact.publication_state === 'withdrawn';
  const last = fact.corrections.at(-1);
  const notice = last && html`<p class="small">${(withdrawn ? site.words.fact.withdrawnOn : site.words.fact.correctedOn)(dayIn(site, last.at))}</p>`;
  const expired = !withdrawn && isExpired(fact, now) && html`<p class="small">${site.words.fact.expired(dayIn(site, fact.valid_until!))}</p>`;
  return documentIn(
    site,
    html`<title>${embedTitle(site, fact)}</title><meta name="robots" content="noindex"><link rel="canonical" href="${pageOf(site, fact.slug)}">`,
    html`<main class="card">${withdrawn ? html`<h1 class="quoted">${site.words.withdrawn.title}</h1>` : html`<p>${badge(site, fact.verdict)}</p><h1 class="quoted" dir="auto">${fact.statement}</h1>`}${notice}${expired}<p class="meta"><span>${site.words.embed.by(site.name)}</span><a href="${pageOf(site, fact.slug)}" target="_blank" rel="noopener">${site.words.embed.read}</a></p></main>`,
  );
}

export const embedTitle = (site: Site, fact: PublicFact): string =>
  fact.publication_state === 'withdrawn' ? site.words.withdrawn.title : `${labelIn(site, fact.verdict)}: ${fact.statement}`;

/** What one pastes into a page. */
export const embedCode = (site: Site, fact: PublicFact, { width, height }: { width: number; height: number } = EMBED_SIZE): string =>
  html`<iframe src="${pageOf(site, fact.slug)}/embed" title="${embedTitle(site, fact)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`.text;
