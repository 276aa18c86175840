/** Which claims are joined without anybody's word, and into which. */
import type { ClaimState } from '../claim-lifecycle/index.js';
import { clustersOf, type Link } from './clusters.js';

/** What a claim counts for now, and how far it has come. */
export interface Standing {
  id: string;
  state: ClaimState;
}

/** Two claims of which a pair of sightings was taken as the same. */
export interface SamePair {
  a: string;
  b: string;
  score: number;
}

export interface PlannedJoin {
  keptId: string;
  absorbedId: string;
}

/** The further a claim has come, the more it draws others to itself; what was dismissed or withdrawn draws nothing. */
const LIFE: Readonly<Partial<Record<ClaimState, number>>> = { published: 5, corrected: 5, decided: 4, disputed: 3, queued: 2, snoozed: 2, detected: 1 };

/**
 * Only claims that no person can have touched are absorbed: those that are detected and no more. Of several that could keep one, that which has come
 * furthest does, of equals the older.
 *
 * @param apart pairs that clash, update each other, or were said not to be the same
 */
export function planJoins(standings: readonly Standing[], same: readonly SamePair[], apart: ReadonlyArray<readonly [string, string]>): PlannedJoin[] {
  const lifeOf = new Map(standings.map(({ id, state }) => [id, LIFE[state] ?? 0]));
  const life = (id: string): number => lifeOf.get(id) ?? 0;
  const links = same.filter(({ a, b }) => life(a) > 0 && life(b) > 0).map(({ a, b, score }): Link => ({ a, b, weight: Math.max(life(a), life(b)) + score }));
  const touched = [...new Set(links.flatMap(({ a, b }) => [a, b]))].filter((id) => life(id) > 1);
  const pairs = touched.flatMap((a, i) => touched.slice(i + 1).map((b) => [a, b] as const));
  return clustersOf(links, [...apart, ...pairs]).flatMap((cluster) => {
    const [keptId, ...absorbed] = cluster.sort((a, b) => life(b) - life(a) || (a < b ? -1 : 1));
    return absorbed.map((absorbedId) => ({ keptId: keptId!, absorbedId }));
  });
}
