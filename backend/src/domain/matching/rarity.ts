/** How much a shared term tells: common ones little, rare ones much. */
import { COMMON_TERMS } from './common-terms.js';
import { nameKey } from './words.js';

/** Before a term that is a name. */
export const NAME_MARK = '~';

const RAREST = 8;
/** Of names, which the table does not hold. */
const NAME = 7;
/** Half the news is about them. */
const OFTEN_NAMED: ReadonlySet<string> = new Set(
  `us syria russia turkey afghanistan pakistan israel iraq iran china france britain uk germany ukraine india egypt libya yemen lebanon jordan saudi arabia qatar nigeria mexico canada spain italy japan
   korea europe european eu un united nations islamicstate president minister state states government british french german israeli iraqi iranian chinese indian palestinian american western arab kurdish
   army police court parliament afp reuters ap`.split(/\s+/u).map((name) => NAME_MARK + nameKey(name)),
);
/** Who passes a text on: the same text of two of them is one. */
const AGENCIES: ReadonlySet<string> = new Set(['afp', 'reuters', 'ap'].map((name) => NAME_MARK + nameKey(name)));
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' ').map((name) => NAME_MARK + nameKey(name)),
);
const OFTEN = 4;
const rarities = new Map<string, number>();
for (const line of COMMON_TERMS.trim().split('\n')) {
  const [weight, ...terms] = line.split(' ');
  for (const term of terms) rarities.set(term, Number(weight));
}

/** @returns natural logarithm of how many sentences of news there are to one that holds it, 8 where it is not known */
export function rarity(term: string): number {
  if (term.startsWith(NAME_MARK)) return OFTEN_NAMED.has(term) ? OFTEN : NAME;
  return rarities.get(term) ?? RAREST;
}

/** Countries, peoples, offices and agencies: to share one says little. */
export function isOftenNamed(term: string): boolean {
  return OFTEN_NAMED.has(term);
}

/** Who passes a text on, and the month, are no names of what it is about. */
export function isBeside(term: string): boolean {
  return AGENCIES.has(term) || MONTHS.has(term);
}
