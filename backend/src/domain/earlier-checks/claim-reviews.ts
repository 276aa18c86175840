/** schema.org ClaimReview in JSON: single, in lists, in a page's `@graph`, or in a DataFeed such as Data Commons publishes. */
import { checkOf, type Given, type Reading } from './earlier-check.js';

type Node = Readonly<Record<string, unknown>>;

/** Where something stands: spelled out only where somebody has to be told. */
interface Place {
  parent: Place | null;
  key: string;
}

interface Found {
  place: Place;
  node: Node;
}

/** A feed has its reviews four levels down; what is nested deeper than this is no markup. */
const DEEPEST = 12;

/**
 * @param json a parsed document of any shape
 * @param at where the document itself stands, where it is one of several
 */
export function readClaimReviews(json: unknown, at = ''): Reading {
  const reviews: Found[] = [];
  const byId = new Map<string, Node>();
  visit(json, { parent: null, key: at }, DEEPEST, (found) => {
    if (typeof found.node['@id'] === 'string' && Object.keys(found.node).length > 1) byId.set(found.node['@id'], found.node);
    if (isA(found.node, 'ClaimReview')) reviews.push(found);
  });
  const reading: Reading = { read: reviews.length, checks: [], refused: [] };
  for (const review of reviews) {
    const check = checkOf(givenIn(review.node, byId));
    if (typeof check === 'string') reading.refused.push({ at: pointerTo(review.place) || '/', why: check });
    else reading.checks.push(check);
  }
  return reading;
}

function visit(value: unknown, place: Place, levels: number, see: (found: Found) => void): void {
  if (typeof value !== 'object' || value === null || levels === 0) return;
  if (!Array.isArray(value)) see({ place, node: value as Node });
  for (const key in value) {
    const child = (value as Node)[key];
    if (typeof child === 'object') visit(child, { parent: place, key }, levels - 1, see);
  }
}

/** JSON pointer, RFC 6901. */
const pointerTo = ({ parent, key }: Place): string => (parent ? `${pointerTo(parent)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : key);

/** By its short name, whether it is written as that, with a prefix or as an address. */
const isA = (node: Node, type: string): boolean => [node['@type']].flat().some((name) => typeof name === 'string' && name.split(/[/:#]/u).at(-1) === type);

function givenIn(review: Node, byId: ReadonlyMap<string, Node>): Given {
  const node = (value: unknown): Node => {
    const first: unknown = [value].flat()[0];
    if (typeof first !== 'object' || first === null) return {};
    const id = (first as Node)['@id'];
    return { ...(typeof id === 'string' ? byId.get(id) : undefined), ...first };
  };
  const name = (value: unknown): string | null => textOf(value) ?? textOf(node(value)['name']);
  const claim = node(review['itemReviewed']);
  const rating = node(review['reviewRating']);
  return {
    claim: textOf(review['claimReviewed']),
    claimant: name(claim['author']),
    claimDate: textOf(claim['datePublished']) ?? textOf(claim['dateCreated']),
    rating: textOf(rating['alternateName']) ?? textOf(rating['name']),
    ratingValue: textOf(rating['ratingValue']),
    bestRating: textOf(rating['bestRating']),
    worstRating: textOf(rating['worstRating']),
    publisher: name(review['author']) ?? name(review['publisher']),
    url: textOf(review['url']) ?? textOf(review['mainEntityOfPage']) ?? textOf(node(review['mainEntityOfPage'])['@id']),
    reviewedAt: textOf(review['datePublished']) ?? textOf(review['dateCreated']),
    language: textOf(review['inLanguage']) ?? textOf(node(review['inLanguage'])['alternateName']),
  };
}

/** A value that is plain, or the first of several, or wrapped with its language. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'object' && value !== null && '@value' in value ? textOf(value['@value']) : null;
}
