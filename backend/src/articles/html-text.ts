import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';

export interface ReadPage {
  text: string;
  title: string | null;
  publishedAt: string | null;
}

/** Paragraphs as lines of their own, without link addresses, images or upper-cased headings. */
const AS_TEXT = {
  wordwrap: false as const,
  limits: { maxInputLength: 16_000_000 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'table', options: { uppercaseHeaderCells: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/** What is read of a parsed page; the DOM's own types are a browser's. */
interface PageDocument {
  documentElement: unknown;
  body: { innerHTML: string } | null;
  querySelector(selector: string): { textContent: string | null } | null;
}

/** The main text of a web page, without its navigation and advertisements. */
export function readHtml(html: string): ReadPage {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  if (!document.documentElement) return { text: convert(html, AS_TEXT), title: null, publishedAt: null };
  const whole = document.body?.innerHTML || html;
  const fallbackTitle = document.querySelector('title')?.textContent?.trim() || null;
  const article = new Readability(document, { charThreshold: 250 }).parse();
  return {
    text: convert(article?.content || whole, AS_TEXT),
    title: article?.title?.trim() || fallbackTitle,
    publishedAt: article?.publishedTime && !Number.isNaN(Date.parse(article.publishedTime)) ? article.publishedTime : null,
  };
}

/** Markdown as the text that its readers see. */
export function readMarkdown(markdown: string): ReadPage {
  const html = marked.parse(markdown, { async: false });
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1]?.trim() ?? null;
  return { text: convert(html, AS_TEXT), title, publishedAt: null };
}
