/** Keys to find candidates by: statements that share none are never related. */
import { type Profile, profileOf } from './profile.js';
import type { Statement } from './types.js';

const MOST = 25;
/** Commoner terms would find everything. */
const RARE = 4.5;

/** @returns at most 25, the most telling first */
export function keysOf(statement: Statement): string[] {
  const profile = profileOf(statement);
  return [...new Set([...figureKeys(profile), ...termKeys(profile)])].slice(0, MOST);
}

function figureKeys({ measures }: Profile): string[] {
  return measures.filter(({ of, kind }) => of !== '' || kind !== 'count').map(({ kind, of }) => `q:${kind}:${of}`);
}

function termKeys({ terms }: Profile): string[] {
  return [...terms]
    .filter(([, weight]) => weight >= RARE)
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
    .map(([term]) => `t:${term}`);
}

export function shareKey(a: Statement, b: Statement): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}
