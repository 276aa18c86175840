import type { EvidenceInput } from '../../domain/verdict/index.js';
import { claimReviewOfFact, isOwnFile } from '../../facts/index.js';
import { Html, html, paragraphs, safeLink } from '../html.js';
import { dayOf, isExpired, type PublicFact } from '../public-fact.js';
import { dayIn, labelIn, pageOf, type Site } from '../site.js';
import { embedCode } from './embed-page.js';
import { verdictIcon } from './icons.js';
import { pageIn, toneOf } from './layout.js';

const DESCRIPTION_MAX = 200;

/** Everything that is published of a fact, for readers and for machines. */
export function factPage(site: Site, fact: PublicFact, now: Date): string {
  const label = labelIn(site, fact.verdict);
  return pageIn(site, {
    title: `${label}: ${fact.statement}`,
    description: shortened(fact.summary || site.words.meaning[fact.verdict]),
    canonical: `/facts/${encodeURIComponent(fact.slug)}`,
    head: headOf(site, fact),
    markup: claimReviewOfFact(fact, { newsroomName: site.name, publicUrl: site.url, scale: site.scale }),
    main: html`<article>${corrections(site, fact)}<header>${claim(site, fact)}</header>${validityNote(site, fact, now)}${verdict(site, fact, label)}${summary(site, fact)}${evidence(site, fact)}${appearances(site, fact)}${about(site, fact)}${actions(site, fact)}</article>`,
  });
}

const headOf = (site: Site, { slug, published_at, modified_at }: PublicFact): Html =>
  html`<meta property="og:type" content="article"><meta property="article:published_time" content="${published_at.toISOString()}"><meta property="article:modified_time" content="${modified_at.toISOString()}"><link rel="alternate" type="application/json+oembed" title="oEmbed" href="/oembed?format=json&amp;url=${encodeURIComponent(pageOf(site, slug))}">`;

/** On top: whoever read the check before has to see at once that it is another one. */
export function corrections(site: Site, { corrections: made }: PublicFact): Html {
  if (made.length === 0) return html``;
  const { fact } = site.words;
  const titleOf = (change: string): ((day: string) => string) => (change === 'withdrawn' ? fact.withdrawnOn : fact.correctedOn);
  const notes = [...made].reverse().map(({ at, note, change }) => html`<div class="note tone-amber"><h2>${titleOf(change)(dayIn(site, at))}</h2><p dir="auto">${note}</p></div>`);
  return html`<aside class="notes" aria-label="${site.words.site.corrections}">${notes}</aside>`;
}

const claim = ({ words: { fact: words } }: Site, { statement, speaker }: PublicFact): Html =>
  html`<p class="kicker">${words.kicker}</p><h1 class="quoted" dir="auto">${statement}</h1>${speaker && html`<p class="by">${words.saidBy} <bdi>${speaker}</bdi></p>`}`;

function validityNote(site: Site, fact: PublicFact, now: Date): Html {
  const { words } = site;
  if (isExpired(fact, now)) return html`<div class="note tone-amber" role="note"><p>${words.fact.expired(dayIn(site, fact.valid_until!))}</p></div>`;
  if (fact.valid_from !== null && fact.valid_from > dayOf(now)) return html`<div class="note" role="note"><p>${words.fact.notYet(dayIn(site, fact.valid_from))}</p></div>`;
  return html``;
}

const verdict = (site: Site, fact: PublicFact, label: string): Html =>
  html`<section class="verdict ${toneOf(site, fact.verdict)}" aria-labelledby="verdict"><h2 id="verdict">${site.words.fact.verdict}</h2><p class="word">${verdictIcon(fact.verdict)}<span>${label}</span></p><p class="means">${site.words.meaning[fact.verdict]}</p></section>`;

const summary = ({ words }: Site, fact: PublicFact): Html =>
  html`<section aria-labelledby="why"><h2 id="why">${words.fact.summary}</h2><div class="prose">${fact.summary.trim() === '' ? html`<p class="dim">${words.fact.noSummary}</p>` : paragraphs(fact.summary).map((text) => html`<p dir="auto">${text}</p>`)}</div></section>`;

const evidence = (site: Site, fact: PublicFact): Html =>
  html`<section aria-labelledby="evidence"><h2 id="evidence">${site.words.fact.evidence}</h2>${
    fact.evidence.length === 0 ? html`<p class="dim">${site.words.fact.noEvidence}</p>` : html`<ol class="evidence">${fact.evidence.map((item) => quotation(site, item))}</ol>`
  }</section>`;

function quotation(site: Site, { url, quote, stance, sha256, fetchedAt }: EvidenceInput): Html {
  const words = site.words.fact;
  const copy = sha256 && html`<p class="small dim">${fetchedAt && html`${words.archived}: ${dayIn(site, fetchedAt)}. `}${words.hash}: <span class="hash">${sha256}</span></p>`;
  return html`<li><p class="stance">${words.stance[stance]}</p>${quote && html`<blockquote class="quoted" dir="auto">${quote}</blockquote>`}<p>${isOwnFile(url) ? words.heldFile : linkTo(url)}</p>${copy}</li>`;
}

/** Shown as what it is: a reader has to see where it leads before following it. */
const linkTo = (url: string): Html => (safeLink(url) ? html`<a href="${url}" rel="noopener nofollow"><bdi dir="ltr">${url}</bdi></a>` : html`<bdi>${url}</bdi>`);

function appearances(site: Site, fact: PublicFact): Html {
  if (fact.appearances.length === 0) return html``;
  const rows = fact.appearances.map(({ title, url, source, publishedAt }) => {
    const name = title.trim() === '' ? site.words.fact.untitled : title;
    const link = safeLink(url) ? html`<a href="${url}" rel="noopener nofollow" dir="auto">${name}</a>` : html`<bdi>${name}</bdi>`;
    return html`<li>${link}<p class="small dim">${source && html`<bdi>${source}</bdi>`}${source && publishedAt && ' · '}${publishedAt && dayIn(site, publishedAt)}</p></li>`;
  });
  return html`<section aria-labelledby="said"><h2 id="said">${site.words.fact.appearances}</h2><ul class="rows">${rows}</ul></section>`;
}

function about(site: Site, fact: PublicFact): Html {
  const { fact: words } = site.words;
  const row = (name: string, value: Html | string | null): Html => (value === null ? html`` : html`<dt>${name}</dt><dd>${value}</dd>`);
  const time = (at: Date): Html => html`<time datetime="${at.toISOString()}">${dayIn(site, at)}</time>`;
  const day = (at: string | null): Html | null => (at === null ? null : html`<time datetime="${at}">${dayIn(site, at)}</time>`);
  const changed = fact.version > 1 ? time(fact.modified_at) : null;
  return html`<section aria-labelledby="about"><h2 id="about">${words.about}</h2><dl class="facts">${row(words.asOf, day(fact.as_of))}${row(words.validFrom, day(fact.valid_from))}${row(words.validUntil, day(fact.valid_until))}${row(words.published, time(fact.published_at))}${row(words.modified, changed)}${row(words.version, String(fact.version))}</dl><p class="only-print small">${words.address}: ${pageOf(site, fact.slug)} · ${words.version} ${fact.version}, ${dayIn(site, fact.modified_at)}</p></section>`;
}

function actions(site: Site, fact: PublicFact): Html {
  const { fact: words } = site.words;
  return html`<section class="act no-print" aria-label="${words.wrong}"><p>${words.wrong} <a href="/facts/${encodeURIComponent(fact.slug)}/correction">${words.wrongHelp}</a></p><details><summary>${words.embed}</summary><p class="small dim">${words.embedHelp}</p><pre>${embedCode(site, fact)}</pre></details></section>`;
}

/** Cut at a word, for what shows a line or two of it. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= DESCRIPTION_MAX ? line : `${line.slice(0, DESCRIPTION_MAX).replace(/\s+\S*$/u, '').toWellFormed()}…`;
}
