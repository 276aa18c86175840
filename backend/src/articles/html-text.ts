import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';

export interface ReadPage {
  text: string;
  title: string | null;
  publishedAt: string | null;
}

/** Paragraphs as lines of their own, without link addresses, images, marks before quotations or upper-cased headings. */
const AS_TEXT = {
  wordwrap: false as const,
  limits: { maxInputLength: 16_000_000 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'blockquote', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
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
  const article = mainPart(document);
  return {
    text: convert(article?.content || whole, AS_TEXT),
    title: article?.title?.trim() || fallbackTitle,
    publishedAt: timeOf(article?.publishedTime),
  };
}

/** Readability asks for a document of the usual shape and throws on some others, which are then read whole. */
function mainPart(document: unknown): ReturnType<Readability['parse']> {
  try {
    return new Readability(document, { charThreshold: 250 }).parse();
  } catch {
    return null;
  }
}

/** Pages write their time in many ways; what is no time of these centuries is none. */
function timeOf(written: string | null | undefined): string | null {
  const time = new Date(written ?? NaN);
  return time.getUTCFullYear() >= 1000 && time.getUTCFullYear() <= 9999 ? time.toISOString() : null;
}

/** Markdown as the text that its readers see. */
export function readMarkdown(markdown: string): ReadPage {
  const html = marked.parse(markdown, { async: false });
  const heading = marked.lexer(markdown).find((token) => token.type === 'heading' && token.depth === 1) as { text: string } | undefined;
  const title = heading ? convert(marked.parseInline(heading.text, { async: false }), AS_TEXT) : '';
  return { text: convert(html, AS_TEXT), title: title || null, publishedAt: null };
}
