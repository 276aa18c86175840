/** Which articles belong together: named so, related, or printing one sentence word for word. */
import type { GoldSentence } from './gold.js';

export type Link = readonly [string, string];

interface Article {
  name: string;
  text: string;
  gold: readonly GoldSentence[];
}

/** Shorter sentences recur by chance. */
const FEWEST_WORDS = 8;

/** @returns article → name of the first article of its cluster */
export function clustersOf(articles: readonly Article[], links: readonly Link[]): Map<string, string> {
  const parent = new Map(articles.map(({ name }): [string, string] => [name, name]));
  const root = (name: string): string => {
    const above = parent.get(name) ?? name;
    return above === name ? name : root(above);
  };
  for (const [a, b] of [...links, ...reprints(articles)]) if (parent.has(a) && parent.has(b)) parent.set(root(b), root(a));
  return new Map(articles.map(({ name }) => [name, root(name)]));
}

function reprints(articles: readonly Article[]): Link[] {
  const first = new Map<string, string>();
  const links: Link[] = [];
  for (const { name, text, gold } of articles) {
    for (const { start, end, boilerplate } of gold) {
      const words = text.slice(start, end).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (boilerplate || words.length < FEWEST_WORDS) continue;
      const key = words.join(' ');
      const before = first.get(key);
      if (before === undefined) first.set(key, name);
      else if (before !== name) links.push([before, name]);
    }
  }
  return links;
}
