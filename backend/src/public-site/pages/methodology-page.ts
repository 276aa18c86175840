import { VERDICTS } from '../../domain/verdict/index.js';
import { Html, html, paragraphs } from '../html.js';
import { countIn, type Site } from '../site.js';
import { badge, PATHS, pageIn } from './layout.js';

/** What the verdicts mean, how they come about, and what happens when one was wrong. */
export function methodologyPage(site: Site): string {
  const { methodology: words } = site.words;
  return pageIn(site, {
    title: words.title,
    description: words.fairnessText,
    canonical: PATHS.methodology,
    part: 'methodology',
    main: html`<h1>${words.title}</h1>${site.statement && section('who', words.statement, prose(paragraphs(site.statement)))}${section('scale', words.scale, scale(site))}${section('process', words.process, html`<ol class="steps">${words.steps.map((step) => html`<li>${step}</li>`)}</ol>`)}${section('fairness', words.fairness, prose([words.fairnessText]))}${section('policy', words.policy, html`${prose(words.policyText)}<p><a href="${PATHS.corrections}">${words.log}</a></p>`)}${section('data', words.data, data(site))}`,
  });
}

const section = (id: string, title: string, body: Html): Html => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;

const prose = (texts: readonly string[]): Html => html`<div class="prose">${texts.map((text) => html`<p dir="auto">${text}</p>`)}</div>`;

function scale(site: Site): Html {
  const { methodology: words } = site.words;
  const rows = VERDICTS.map((verdict) => {
    const { value } = site.scale.ratings[verdict];
    return html`<tr><td>${badge(site, verdict)}</td><td>${site.words.meaning[verdict]}</td><td class="number">${value === null ? words.noNumber : countIn(site, value)}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">${words.verdict}</th><th scope="col">${words.means}</th><th scope="col">${words.number}</th></tr></thead><tbody>${rows}</tbody></table><p class="small dim">${words.scaleHelp(site.scale.worst, site.scale.best)}</p>`;
}

const data = ({ words: { site, methodology } }: Site): Html =>
  html`<p>${methodology.dataText}</p><ul class="rows"><li><a href="/feeds/facts.rss">${site.rss}</a></li><li><a href="/feeds/facts.atom">${site.atom}</a></li><li><a href="/feeds/facts.json">${site.json}</a></li><li><a href="/feeds/claimreview.json">${site.claimReview}</a></li></ul>`;
