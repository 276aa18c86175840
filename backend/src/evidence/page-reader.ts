import { readHtml } from '../articles/index.js';
import { pageFacts } from './page-facts.js';

export interface ReadCopy {
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  /** Null for what has no text of its own: a picture, or a PDF, whose text is not read. */
  text: string | null;
  textComplete: boolean;
}

const NO_TEXT: ReadCopy = { title: null, publisher: null, publishedAt: null, text: null, textComplete: true };
const TEXT_MAX = 500_000;
const TITLE_MAX = 500;
/** A page says what it is written in near its beginning. */
const CHARSET_LOOKED_FOR_IN_BYTES = 2_048;

/** What there is to know of a page or a file, by the kind that it is. */
export function readCopy(bytes: Buffer, mediaType: string, charset: string | null, finalUrl: string | null): ReadCopy {
  if (mediaType === 'text/plain') return { ...NO_TEXT, ...asText(decode(bytes, charset)), publisher: siteOf(finalUrl) };
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return readPage(decode(bytes, charset ?? declaredCharset(bytes)), finalUrl);
  return { ...NO_TEXT, publisher: siteOf(finalUrl) };
}

function readPage(html: string, finalUrl: string | null): ReadCopy {
  const facts = pageFacts(html);
  const { text, title, publishedAt } = readHtml(html);
  return {
    title: shorten(facts.title ?? title),
    publisher: shorten(facts.publisher) ?? siteOf(finalUrl),
    publishedAt: facts.publishedAt ?? publishedAt,
    ...asText(text),
  };
}

/** PostgreSQL stores no NUL; what stands for an unreadable character stands for it, too. */
function asText(text: string): Pick<ReadCopy, 'text' | 'textComplete'> {
  const whole = text.toWellFormed().replaceAll('\0', '\uFFFD').trim();
  const kept = whole.slice(0, TEXT_MAX).toWellFormed();
  return { text: kept, textComplete: whole.length <= TEXT_MAX };
}

function shorten(text: string | null): string | null {
  const line = text?.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim().slice(0, TITLE_MAX).toWellFormed();
  return line || null;
}

const siteOf = (url: string | null): string | null => (url ? new URL(url).hostname.replace(/^www\./, '') : null);

function declaredCharset(bytes: Buffer): string | null {
  const head = bytes.subarray(0, CHARSET_LOOKED_FOR_IN_BYTES).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** In the encoding that was declared; else as UTF-8, and where it is none as Windows-1252, which browsers assume. */
function decode(bytes: Buffer, charset: string | null): string {
  if (charset) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // No encoding of that name: as if nothing had been declared.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
