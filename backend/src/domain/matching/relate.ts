/**
 * How two statements stand to each other. Learned weights say whether they clash, are one claim or belong together; rules say
 * what kind of clash it is and tell a reviewer why.
 */
import { type Pair, pairOf } from './features.js';
import { shareKey } from './keys.js';
import { type DecisionName, type MatchModel, probabilityOf } from './model.js';
import { isCopy } from './near-copy.js';
import { profileOf } from './profile.js';
import { isBeside } from './rarity.js';
import type { Relation, RelationKind, Statement } from './types.js';
import { isUpdate } from './updates.js';
import { MATCH_WEIGHTS } from './weights.js';
import { whyOf } from './why.js';

const LITTLE = 0.3;
const ALIKE = 0.5;
const HARDLY_ALIKE = 0.05;
/** Below what anybody would take as told without looking. */
const UNSURE = 0.75;
const DOUBTFUL = 0.55;
const UNLIKELY = 0.45;
const SOME_COPIED = 0.2;
const SOMEWHAT_ALIKE = 0.4;
const DECIMALS = 1_000;
const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** The committed model. */
export const MATCH_MODEL: MatchModel = MATCH_WEIGHTS;

/**
 * @param a not later than b
 * @param model another than the committed one is for cross-validation
 * @returns null where there is nothing to say. Symmetric but for `updates` and `narrower`, which say what b is to a
 */
export function relate(a: Statement, b: Statement, model: MatchModel = MATCH_MODEL): Relation | null {
  if (!shareKey(a, b)) return null;
  const pair = pairOf(a, b);
  const chance = (name: DecisionName): number => probabilityOf(pair.features, model[name]);
  const decided = (name: DecisionName): boolean => chance(name) >= model[name].threshold;
  const tell = (kind: RelationKind, score: number): Relation => ({ kind, score: round(Math.min(score, surest(kind, pair, a, b))), why: whyOf(kind, pair, a, b) });
  if (elsewhere(pair)) return null;
  if (comparesFigures(pair) && decided('figures')) return tell(isUpdate(pair, a, b) ? 'updates' : 'differs_in_quantity', chance('figures'));
  if (!agrees(pair) && decided('contradiction')) return tell('contradicts', chance('contradiction'));
  if (decided('link') || isReprint(pair, a, b)) return tell('same', Math.max(chance('link'), pair.features.copied));
  return decided('related') ? tell('corroborates', chance('related')) : null;
}

/**
 * "A ferry sank off Velmouth", "a ferry sank off Ostmere": however alike the rest is, people have to see that. Two are hardly one where each names more
 * than the other, or where their figures or days differ, and hardly clash where they name nothing in common.
 */
function surest(kind: RelationKind, pair: Pair, a: Statement, b: Statement): number {
  const names = sharedNames(a, b);
  if (kind === 'same') return surestSame(pair, names);
  return (kind === 'updates' || kind === 'differs_in_quantity') && names === 'none' ? UNLIKELY : 1;
}

function surestSame(pair: Pair, names: ReturnType<typeof sharedNames>): number {
  if (!isBackedUp(pair) || names === 'none') return DOUBTFUL;
  return names === 'some' || pair.features.differs === 1 || isOfOtherDay(pair) ? UNSURE : 1;
}

/** `all`: one names no more than the other; `some`: each names more; `none`: both name something, and nothing in common. */
function sharedNames(a: Statement, b: Statement): 'all' | 'some' | 'none' {
  const [one, other] = [namesIn(a), namesIn(b)];
  const shared = one.filter((name) => other.includes(name)).length;
  if (shared === one.length || shared === other.length) return 'all';
  return shared > 0 ? 'some' : 'none';
}

/** A figure in common, words in a row, or much of the content: the same people at the same place say many things. */
function isBackedUp(pair: Pair): boolean {
  const { equal, copied, cosine } = pair.features;
  return equal === 1 || copied >= SOME_COPIED || (cosine >= SOMEWHAT_ALIKE && !isOfOtherDay(pair));
}

const isOfOtherDay = ({ features }: Pair): boolean => features.otherDay === 1 || features.farDay === 1;

/** What the text is about. */
function namesIn(statement: Statement): string[] {
  return [...profileOf(statement).names].filter((name) => !isBeside(name));
}

/** Two lengths or sums of sentences with nothing in common are two things. */
function comparesFigures({ features }: Pair): boolean {
  return features.differs === 1 && (features.unlikeFigures === 0 || features.cosine >= HARDLY_ALIKE);
}

/** A figure in common outweighs a "no", not a denial. */
function agrees({ features }: Pair): boolean {
  return features.equal === 1 && features.denied === 0 && features.differs === 0;
}

/** Two events on one day: both say where, at no place in common, and their articles have little in common. */
function elsewhere({ features }: Pair): boolean {
  return features.otherPlaces === 1 && features.places === 0 && features.context < LITTLE && features.copied < LITTLE && features.cosine < ALIKE;
}

/** Word for word, with no other figure and no other stance. */
function isReprint({ features }: Pair, a: Statement, b: Statement): boolean {
  return features.differs === 0 && features.denied === 0 && features.negated === 0 && isCopy(profileOf(a).printed, profileOf(b).printed);
}
