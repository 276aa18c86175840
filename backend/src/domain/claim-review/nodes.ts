/** Nodes of JSON-LD as they stand in a file: single, in lists, in a page's `@graph`, or in a DataFeed such as Data Commons publishes. */
export type Node = Readonly<Record<string, unknown>>;

export interface FoundNode {
  node: Node;
  /** JSON pointer from the document's root: spelled out only where somebody has to be told. */
  readonly at: string;
}

interface Place {
  parent: Place | null;
  key: string;
}

/** A feed has its reviews four levels down; what is nested deeper than this is no markup. */
const DEEPEST = 12;

/**
 * The ClaimReviews of a parsed document, and every node that others may name by its `@id`.
 *
 * @param at where the document itself stands, where it is one of several
 */
export function claimReviewsIn(json: unknown, at = ''): { reviews: FoundNode[]; byId: ReadonlyMap<string, Node> } {
  const reviews: FoundNode[] = [];
  const byId = new Map<string, Node>();
  visit(json, { parent: null, key: at }, DEEPEST, (node, place) => {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
    if (isA(node, 'ClaimReview')) reviews.push(foundAt(place, node));
  });
  return { reviews, byId };
}

const foundAt = (place: Place, node: Node): FoundNode => ({
  node,
  get at() {
    return pointerTo(place);
  },
});

function visit(value: unknown, place: Place, levels: number, see: (node: Node, place: Place) => void): void {
  if (typeof value !== 'object' || value === null || levels === 0) return;
  if (!Array.isArray(value)) see(value as Node, place);
  for (const key in value) {
    const child = (value as Node)[key];
    if (typeof child === 'object') visit(child, { parent: place, key }, levels - 1, see);
  }
}

/** JSON pointer, RFC 6901. */
const pointerTo = ({ parent, key }: Place): string => (parent ? `${pointerTo(parent)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : key);

/** By its short name, whether it is written as that, with a prefix or as an address. */
export const isA = (node: Node, ...types: string[]): boolean =>
  [node['@type']].flat().some((name) => typeof name === 'string' && types.includes(name.split(/[/:#]/u).at(-1) ?? ''));

/** The node that a value is, or names by its `@id`; empty where it is neither. Of several the first. */
export function nodeOf(value: unknown, byId: ReadonlyMap<string, Node>): Node {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return {};
  const id = (first as Node)['@id'];
  return { ...(typeof id === 'string' ? byId.get(id) : undefined), ...first };
}

/** A value that is plain, or the first of several, or wrapped with its language. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'object' && value !== null && '@value' in value ? textOf(value['@value']) : null;
}
