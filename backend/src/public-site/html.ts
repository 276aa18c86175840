/** HTML that may be sent as it is: our own words, and values that were escaped on their way in. Only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Value = Html | string | number | null | undefined | false | readonly Value[];

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute. What HTML has no way to write (NUL, lone surrogates) becomes the sign for it. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/**
 * A piece of a page. Every value is escaped, whatever it is, unless it is a piece itself; null, undefined and false are nothing, lists are their items.
 * Attributes are written in double quotes.
 */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.reduce((text, part, index) => text + written(values[index - 1]) + part));

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escaped(String(value));
}

/** An address that a link may lead to; null for anything but http and https. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}

/** The paragraphs of a plain text: blank lines part them. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter(Boolean);
