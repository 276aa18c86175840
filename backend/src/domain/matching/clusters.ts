/** Which of several claims are one, by what is known of pairs of them. */

export interface Link {
  a: string;
  b: string;
  /** The stronger link is followed first where not all can be. */
  weight: number;
}

/**
 * Claims that links lead between are one, the strongest link first, unless that would put two into one cluster that are apart. Depends on the links
 * alone: in which order they, or the claims, came in changes nothing.
 *
 * @param apart pairs that are never one, whatever leads between them
 * @returns the clusters of more than one, each in the order of its ids
 */
export function clustersOf(links: readonly Link[], apart: ReadonlyArray<readonly [string, string]>): string[][] {
  const foes = foesOf(apart);
  const clusters = new Map<string, Set<string>>();
  const clusterOf = (id: string): Set<string> => clusters.get(id) ?? new Set([id]);
  for (const { a, b } of [...links].sort(byStrength)) {
    const [one, other] = [clusterOf(a), clusterOf(b)];
    if (one === other || a === b || areFoes(one, other, foes)) continue;
    const joined = new Set([...one, ...other]);
    for (const id of joined) clusters.set(id, joined);
  }
  return [...new Set(clusters.values())].map((cluster) => [...cluster].sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

const ends = ({ a, b }: Link): string => [a, b].sort().join(' ');

function byStrength(one: Link, other: Link): number {
  return other.weight - one.weight || (ends(one) < ends(other) ? -1 : 1);
}

function foesOf(apart: ReadonlyArray<readonly [string, string]>): Map<string, Set<string>> {
  const foes = new Map<string, Set<string>>();
  for (const [a, b] of apart.flatMap(([x, y]) => [[x, y], [y, x]] as const)) foes.set(a, (foes.get(a) ?? new Set()).add(b));
  return foes;
}

function areFoes(one: ReadonlySet<string>, other: ReadonlySet<string>, foes: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].some((id) => [...(foes.get(id) ?? [])].some((foe) => many.has(foe)));
}
