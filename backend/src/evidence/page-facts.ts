import { parseHTML } from 'linkedom';

export interface PageFacts {
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
}

/** What is read of a parsed page; the DOM's own types are a browser's. */
interface PageElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
}
interface PageDocument {
  documentElement: unknown;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title'];
const PUBLISHERS = ['og:site_name', 'application-name', 'dc.publisher', 'citation_publisher'];
const TIMES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'citation_publication_date', 'parsely-pub-date'];

/** What a page says of itself in its metadata: Open Graph, JSON-LD, meta elements. Nulls for what it does not say. */
export function pageFacts(html: string): PageFacts {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  if (!document.documentElement) return { title: null, publisher: null, publishedAt: null };
  const meta = metaOf(document);
  const linked = linkedData(document);
  return {
    title: firstOf(meta, TITLES) ?? text(linked?.headline),
    publisher: firstOf(meta, PUBLISHERS) ?? nameOf(linked?.publisher),
    publishedAt: timeOf(text(linked?.datePublished)) ?? timeOf(firstOf(meta, TIMES)) ?? timeOf(document.querySelector('article time[datetime]')?.getAttribute('datetime')),
  };
}

function metaOf(document: PageDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null => {
  for (const name of names) if (meta.has(name)) return meta.get(name)!;
  return null;
};

type Linked = Record<string, unknown>;

/** The page's own JSON-LD node: the first that has a time or a headline. */
function linkedData(document: PageDocument): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const node = nodesOf(parsed(script.textContent)).find((candidate) => 'datePublished' in candidate || 'headline' in candidate);
    if (node) return node;
  }
  return null;
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

/** One level of lists and of `@graph`, which is as deep as pages go. */
function nodesOf(value: unknown): Linked[] {
  const top = Array.isArray(value) ? value : [value];
  return top
    .flatMap((node: unknown) => (isObject(node) && Array.isArray(node['@graph']) ? (node['@graph'] as unknown[]) : [node]))
    .filter(isObject);
}

const isObject = (value: unknown): value is Linked => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const nameOf = (value: unknown): string | null => (isObject(value) ? text(Array.isArray(value) ? nameOf(value[0]) : value.name) : text(value));

/** Pages write their time in many ways; what is no time of these centuries is none. */
function timeOf(written: string | null | undefined): string | null {
  const time = new Date(written ?? NaN);
  return time.getUTCFullYear() >= 1000 && time.getUTCFullYear() <= 9999 ? time.toISOString() : null;
}
