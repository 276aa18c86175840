import { html } from '../html.js';
import type { PublicFact } from '../public-fact.js';
import type { Frame, Site } from '../site.js';
import { claimReviewOfFact } from '../../facts/index.js';
import { corrections } from './fact-page.js';
import { PATHS, pageIn } from './layout.js';

export type Notice = 'paused' | 'missing' | 'failed' | 'busy' | 'refused';

/** A page that says why there is nothing to read. */
export const noticePage = (site: Frame, notice: Notice): string =>
  pageIn(site, {
    title: site.words[notice].title,
    canonical: null,
    main: html`<div><h1>${site.words[notice].title}</h1><p class="lead">${site.words[notice].text}</p></div><p><a href="${PATHS.checks}">${site.words.missing.list}</a></p>`,
  });

/** What is left of a check that was withdrawn: that it was one, and why it is one no longer. */
export const withdrawnPage = (site: Site, fact: PublicFact): string =>
  pageIn(site, {
    title: site.words.withdrawn.title,
    canonical: null,
    markup: claimReviewOfFact(fact, { newsroomName: site.name, publicUrl: site.url, scale: site.scale }),
    main: html`<div><p class="kicker">${site.words.fact.kicker}</p><h1>${site.words.withdrawn.title}</h1><p class="lead">${site.words.withdrawn.text}</p></div>${corrections(site, fact)}<section aria-labelledby="claim"><h2 id="claim">${site.words.fact.claimed}</h2><p class="quoted" dir="auto">${fact.statement}</p></section><p><a href="${PATHS.corrections}">${site.words.fact.allCorrections}</a></p>`,
  });
