import { createRequire } from 'node:module';

// Not imported: its types would make every name of the browser a name of the server's code.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: new (html?: string, options?: object) => { window: any } };

/** A page as a browser reads it; no script in it runs. */
export const documentOf = (html: string): any => new JSDOM(html).window.document;

/** @throws Error where it is not well-formed */
export function xmlDocumentOf(xml: string): any {
  const document = new (new JSDOM().window.DOMParser)().parseFromString(xml, 'application/xml');
  const [wrong] = document.getElementsByTagName('parsererror');
  if (wrong) throw new Error(wrong.textContent);
  return document;
}
