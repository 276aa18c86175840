/** Keys to find candidates by: statements that share none are never related. */
import { isOftenNamed, NAME_MARK, rarity } from './rarity.js';
import { type Profile, profileOf } from './profile.js';
import type { Statement } from './types.js';

const MOST = 25;
/** Commoner terms would find everything. */
const RARE = 4;
const MOST_OF_CONTEXT = 6;
const MOST_FIGURES = 8;

const known = new WeakMap<Statement, ReadonlySet<string>>();

/** @returns at most 25, the most telling first; "12 dead" alone finds nothing, with a name it does */
export function keysOf(statement: Statement): string[] {
  return [...keySetOf(statement)];
}

function keySetOf(statement: Statement): ReadonlySet<string> {
  const keys = known.get(statement) ?? new Set(read(statement));
  known.set(statement, keys);
  return keys;
}

function read(statement: Statement): string[] {
  const profile = profileOf(statement);
  const context = contextKeys(profile);
  const own = [...new Set([...termKeys(profile), ...figureKeys(profile).slice(0, MOST_FIGURES)])];
  return [...own.slice(0, MOST - context.length), ...context];
}

/** What is counted, where that is a rare thing; else with each of the names beside it. */
function figureKeys({ measures, terms }: Profile): string[] {
  const names = [...terms.keys()].filter((term) => term.startsWith(NAME_MARK));
  return measures.flatMap(({ kind, of }) => (of !== '' && rarity(of) >= RARE ? [`q:${kind}:${of}`] : names.map((name) => `q:${kind}:${of}${name}`)));
}

function termKeys({ terms }: Profile): string[] {
  return [...terms]
    .filter(([term, weight]) => weight >= RARE && !isOftenNamed(term))
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
    .map(([term]) => `t:${term}`);
}

/** Articles on one event share them, whatever their sentences say. */
function contextKeys({ context }: Profile): string[] {
  return [...(context?.keys() ?? [])].filter((term) => !isOftenNamed(term)).slice(0, MOST_OF_CONTEXT).map((term) => `c:${term}`);
}

export function shareKey(a: Statement, b: Statement): boolean {
  const [one, other] = [keySetOf(a), keySetOf(b)];
  for (const key of one) if (other.has(key)) return true;
  return false;
}
