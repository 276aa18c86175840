import { textOf } from '../nodes.js';
import { type Rule, when } from './finding.js';

const SHORTENERS = new Set(['bit.ly', 'buff.ly', 'cutt.ly', 'goo.gl', 'is.gd', 'lnkd.in', 'ow.ly', 'rb.gy', 't.co', 't.ly', 'tiny.cc', 'tinyurl.com']);

/** An absolute web address; null where it is none. */
export function urlOf(value: unknown): URL | null {
  const address = textOf(value);
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./u, '');

/** The same host, or one below it: markup on desk.example may name pages of facts.desk.example. */
export function isOnSite(url: URL, page: URL): boolean {
  const [host, home] = [bare(url.hostname), bare(page.hostname)];
  return host === home || host.endsWith(`.${home}`) || home.endsWith(`.${host}`);
}

/** Where the check is read in full. */
export const addressRules: Rule = ({ at, review, page }) => {
  const path = `${at}/url`;
  if (textOf(review['url']) === null) return [{ rule: 'url-missing', level: 'error', at: path, says: 'url is missing: name the page on which the check is read in full.' }];
  const url = urlOf(review['url']);
  if (!url) return [{ rule: 'url-not-absolute', level: 'error', at: path, says: 'url has to be a whole web address (https://…).' }];
  return [
    ...when(page !== null && !isOnSite(url, page), { rule: 'url-foreign', level: 'error', at: path, says: `url leads to ${url.hostname}, the markup stands on ${page?.hostname ?? ''}: both have to be of one site.` }),
    ...when(SHORTENERS.has(bare(url.hostname)), { rule: 'url-shortened', level: 'error', at: path, says: 'url is a shortened address: give the page itself, without a redirect.' }),
    ...when(url.pathname === '/' && url.search === '', { rule: 'url-home-page', level: 'warning', at: path, says: 'url is a home page: each check needs a page of its own.' }),
  ];
};
