/**
 * How two statements stand to each other. Learned weights say whether they clash, are one claim or belong together; rules say
 * what kind of clash it is and tell a reviewer why.
 */
import { type Pair, pairOf } from './features.js';
import { shareKey } from './keys.js';
import { type MatchModel, probabilityOf } from './model.js';
import { nearCopy } from './near-copy.js';
import type { Relation, RelationKind, Statement } from './types.js';
import { isUpdate } from './updates.js';
import { MATCH_WEIGHTS } from './weights.js';
import { whyOf } from './why.js';

const DECIMALS = 1_000;
const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/**
 * @param a not later than b
 * @param model another than the committed one is for cross-validation
 * @returns null where there is nothing to say. Symmetric but for `updates` and `narrower`, which say what b is to a
 */
export function relate(a: Statement, b: Statement, model: MatchModel = MATCH_WEIGHTS): Relation | null {
  if (!shareKey(a, b)) return null;
  const pair = pairOf(a, b);
  const [flag, link, related] = [probabilityOf(pair.features, model.flag), probabilityOf(pair.features, model.link), probabilityOf(pair.features, model.related)];
  const tell = (kind: RelationKind, score: number): Relation => ({ kind, score: round(score), why: whyOf(kind, pair, a, b) });
  if (flag >= model.flag.threshold) return tell(clashOf(pair, a, b), flag);
  if (link >= model.link.threshold || isReprint(pair, a, b)) return tell('same', Math.max(link, pair.features.copied));
  if (related >= model.related.threshold) return tell('corroborates', related);
  return null;
}

/** Word for word, with no other figure and no other stance. */
function isReprint({ features }: Pair, a: Statement, b: Statement): boolean {
  return features.differs === 0 && features.denied === 0 && features.negated === 0 && nearCopy(a.text, b.text);
}

function clashOf(pair: Pair, a: Statement, b: Statement): RelationKind {
  if (pair.features.differs === 0) return 'contradicts';
  return isUpdate(pair, a, b) ? 'updates' : 'differs_in_quantity';
}
