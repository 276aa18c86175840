import { xmlText } from '../../exports/index.js';

/** An element with text in it; of an attribute that is undefined there is none. */
export const element = (name: string, text: string, attributes: Readonly<Record<string, string | undefined>> = {}): string =>
  `<${name}${written(attributes)}>${xmlText(text)}</${name}>`;

export const emptyElement = (name: string, attributes: Readonly<Record<string, string | undefined>>): string => `<${name}${written(attributes)}/>`;

const written = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(value)}"`))
    .join('');

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
