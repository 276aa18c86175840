import { EMBED_SIZE, embedCode, embedTitle } from './pages/embed-page.js';
import type { PublicFact } from './public-fact.js';
import type { Site } from './site.js';

/** Narrower than this nothing can be read. */
const NARROWEST = 240;

export interface EmbedBounds {
  maxwidth?: number;
  maxheight?: number;
}

/** oEmbed 1.0, type rich. @see https://oembed.com */
export function oEmbed(site: Site, fact: PublicFact, { maxwidth, maxheight }: EmbedBounds): unknown {
  const width = Math.max(NARROWEST, Math.min(EMBED_SIZE.width, maxwidth ?? EMBED_SIZE.width));
  const height = Math.min(EMBED_SIZE.height, maxheight ?? EMBED_SIZE.height);
  return {
    version: '1.0',
    type: 'rich',
    title: embedTitle(site, fact),
    author_name: site.name,
    author_url: site.url,
    provider_name: site.name,
    provider_url: `${site.url}/published`,
    cache_age: 3600,
    html: embedCode(site, fact, { width, height }),
    width,
    height,
  };
}

/** The slug in the address of a fact's page (or of its embed), as somebody pasted it; null for any other address. */
export function slugIn(address: string, siteUrl: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const base = new URL(siteUrl);
  const prefix = `${base.pathname.replace(/\/$/, '')}/facts/`;
  if (origin !== base.origin || !pathname.startsWith(prefix)) return null;
  const slug = decoded(pathname.slice(prefix.length).replace(/\/embed$/, ''));
  return slug !== null && SLUG.test(slug) ? slug : null;
}

/** How every slug ends, and no address of the desk: the end of the claim's id. */
export const SLUG = /^[^/]+-[0-9a-f]{8}$/u;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
