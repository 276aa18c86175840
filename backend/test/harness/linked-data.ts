import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';

/**
 * schema.org's words as far as Claimdesk speaks them, written down from its definitions: what each is called in full, and which hold an address or a date.
 * schema.org's own context takes every word there is; this one takes no other, so that a word that nobody else knows is found out.
 */
const CONTEXT: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../vocabulary/schema-org.json'), 'utf8'));

const SCHEMA = 'http://schema.org/';
const WORK = ['author', 'citation', 'correction', 'creativeWorkStatus', 'dateCreated', 'dateModified', 'datePublished', 'expires', 'headline', 'inLanguage', 'publisher', 'temporalCoverage', 'text'];
const THING = ['alternateName', 'name', 'sameAs', 'url'];
/** Which words a thing of each type may be described with. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  Claim: [...THING, ...WORK, 'appearance', 'firstAppearance'],
  ClaimReview: [...THING, ...WORK, 'claimReviewed', 'itemReviewed', 'reviewBody', 'reviewRating'],
  CorrectionComment: [...THING, ...WORK],
  CreativeWork: [...THING, ...WORK],
  DataFeed: [...THING, ...WORK, 'dataFeedElement'],
  DataFeedItem: [...THING, 'dateCreated', 'dateDeleted', 'dateModified', 'item'],
  Organization: THING,
  Person: THING,
  Rating: [...THING, 'author', 'bestRating', 'ratingValue', 'worstRating'],
};

/** A thing as a processor of JSON-LD understands it: full names, every value in a list. */
export interface Thing {
  '@id'?: string;
  '@type'?: string[];
  [word: string]: unknown;
}

const documentLoader = async (url: string): Promise<object> => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`nobody knows the context ${url}`);
  return { contextUrl: null, documentUrl: url, document: CONTEXT };
};

/**
 * Reads markup as a processor of JSON-LD does.
 *
 * @throws Error where it would drop something: an unknown word, an address that is none, a value of no kind
 */
export async function readLinkedData(document: object): Promise<Thing[]> {
  const things = (await jsonld.expand(document, { documentLoader, safe: true })) as Thing[];
  things.forEach(checkWords);
  return things;
}

/** The same as statements, one a line. */
export const statementsOf = async (document: object): Promise<string[]> =>
  ((await jsonld.toRDF(document, { documentLoader, safe: true, format: 'application/n-quads' })) as string).trimEnd().split('\n');

/** The values of a word, without their wrapping. */
export const valuesOf = (thing: Thing, word: string): unknown[] =>
  ((thing[SCHEMA + word] ?? []) as Array<Record<string, unknown>>).map((value) => value['@value'] ?? (Object.keys(value).length === 1 ? value['@id'] : value));

/** @throws Error at a thing without a type, or with a word that its type does not have */
function checkWords(value: unknown): void {
  if (typeof value !== 'object' || value === null || '@value' in value) return;
  const thing = value as Thing;
  const words = Object.keys(thing).filter((word) => word.startsWith(SCHEMA));
  const types = (thing['@type'] ?? []).map((type) => type.slice(SCHEMA.length));
  const known = types.flatMap((type) => WORDS[type] ?? []);
  const strange = words.filter((word) => !known.includes(word.slice(SCHEMA.length)));
  if (strange.length > 0) throw new Error(`${types.join(', ') || 'a thing without a type'} has no ${strange.join(', ')}`);
  for (const word of words) (thing[word] as unknown[]).forEach(checkWords);
}
