import type { PublicFact } from '../public-fact.js';
import { dayIn, labelIn, pageOf, type Site } from '../site.js';

/** What a feed is made of: the facts that changed last, those that were withdrawn among them. */
export interface FeedSource {
  site: Site;
  /** The newest change first. */
  facts: readonly PublicFact[];
  changedAt: Date;
}

export const isWithdrawn = (fact: PublicFact): boolean => fact.publication_state === 'withdrawn';

export const titleOf = (site: Site, fact: PublicFact): string =>
  isWithdrawn(fact) ? `${site.words.corrections.withdrawn}: ${fact.statement}` : `${labelIn(site, fact.verdict)}: ${fact.statement}`;

/** What readers of a feed see: the last correction first, for they may have read the check before. */
export function textOf(site: Site, fact: PublicFact): string {
  const { words } = site;
  const last = fact.corrections.at(-1);
  const notice = last && `${(last.change === 'withdrawn' ? words.fact.withdrawnOn : words.fact.correctedOn)(dayIn(site, last.at))}: ${last.note}`;
  const body = isWithdrawn(fact) ? '' : fact.summary.trim() || words.meaning[fact.verdict];
  return [notice, body].filter(Boolean).join('\n\n');
}

export const addressOf = ({ url }: Site, file: string): string => `${url}/feeds/${file}`;

export const linkOf = (site: Site, fact: PublicFact): string => pageOf(site, fact.slug);

/** Stays the same whatever the fact’s words become. */
export const idOf = (fact: PublicFact): string => `urn:uuid:${fact.id}`;
