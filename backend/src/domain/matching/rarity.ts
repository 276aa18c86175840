/** How much a shared term tells: common ones little, rare ones much. */
import { COMMON_TERMS } from './common-terms.js';

const RAREST = 8;
const rarities = new Map<string, number>();
for (const line of COMMON_TERMS.trim().split('\n')) {
  const [weight, ...terms] = line.split(' ');
  for (const term of terms) rarities.set(term, Number(weight));
}

/** @returns natural logarithm of how many sentences of news there are to one that holds it, 8 where it is not known */
export function rarity(term: string): number {
  return rarities.get(term) ?? RAREST;
}
