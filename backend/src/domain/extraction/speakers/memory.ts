/**
 * What an article has told so far about who is who: full names, who holds which office, bodies, acronyms. Learned from all
 * its sentences before any speaker is resolved, so that "the minister" in the first line finds the name in the third.
 */
import { COUNTRIES } from '../places/index.js';
import { lowerAt, type Name, STOP, textAt, type Token } from '../text/index.js';
import { type Governments, learnGovernments, newGovernments } from './governments.js';
import { GROUP_NOUNS, ROLE_NOUNS } from './speech.js';

export interface Memory {
  /** Surname in lower case → full name. */
  people: Map<string, string>;
  /** "defence minister" and "minister" → full name. */
  roles: Map<string, string>;
  /** Letters → what they stand for. */
  acronyms: Map<string, string>;
  /** Names of bodies, in order of first mention, and how often. */
  groups: Map<string, number>;
  /** All names, and how often. */
  names: Map<string, number>;
  /** Words printed with a capital where no sentence begins: names for sure. */
  capitals: Set<string>;
  governments: Governments;
  /** "source" → "security source": the fullest description so far of somebody without a name. */
  unnamed: Map<string, string>;
  lastPerson: string | null;
  lastGroup: string | null;
  last: string | null;
}

/** No article names more; a list of a hundred thousand names stays cheap. */
const MOST_ENTRIES = 500;

const OFFICES =
  'minister|president|governor|mayor|spokesman|spokeswoman|spokesperson|general|gen|colonel|col|captain|capt|major|maj|lt|sgt|admiral|senator|sen|rep|dr|mr|mrs|ms|miss|prof|professor|sir|king|queen|prince|pope|sheikh|director|secretary|chairman|judge|justice|ambassador|envoy|chief|commissioner|attorney|da|officer|commander|detective|sheriff|inspector|analyst|resident|lawyer|congressman|marshal';
const OFFICE = new RegExp(String.raw`^(?:${OFFICES})\.?$`, 'iu');
const BODY = /\b(?:Nations|Rights|Republic|News|Press|Times|Post|Union|Forces?|Front|State)\b/u;
const EXPANSION = /((?:\p{Lu}[\p{L}-]+ (?:of |for |the |and )*){1,8}\p{Lu}[\p{L}-]+) \((\p{Lu}{2,8})\)/gu;
const EXPANSION_REACH = 2_000;
/** An office behind a name stands near it: "Gia Moreno, a senior market analyst". */
const ROLE_REACH = 6;

export function newMemory(): Memory {
  return { people: new Map(), roles: new Map(), acronyms: new Map(), groups: new Map(), names: new Map(), capitals: new Set(), governments: newGovernments(), unnamed: new Map(), lastPerson: null, lastGroup: null, last: null };
}

/** Learns from the names of one sentence. */
export function learn(memory: Memory, names: readonly Name[], tokens: readonly Token[], sentence: string): void {
  for (const name of names) {
    const { title, bare } = untitled(name.text);
    if (name.from > 0) bare.split(' ').forEach((word) => remember(memory.capitals, word));
    if (name.from > 0) set(memory.names, bare, (memory.names.get(bare) ?? 0) + 1);
    if (isGroup(bare)) learnGroup(memory, bare);
    else {
      if (title) learnPerson(memory, bare, modified(tokens, name.from, title));
      learnPerson(memory, bare, roleBeside(tokens, name));
    }
  }
  learnGovernments(memory.governments, tokens);
  for (const [, words, letters] of sentence.slice(0, EXPANSION_REACH).matchAll(EXPANSION)) {
    if (words && letters) set(memory.acronyms, letters, words.replace(/^The /u, ''));
  }
}

function learnGroup(memory: Memory, name: string): void {
  set(memory.groups, name, (memory.groups.get(name) ?? 0) + 1);
  learnAcronym(memory, name);
}

function learnPerson(memory: Memory, name: string, role: string | null): void {
  const words = name.split(' ');
  const surname = words.at(-1)?.toLowerCase() ?? '';
  if (words.length >= 2 && words.length <= 4 && !COUNTRIES.has(name) && name !== name.toUpperCase()) {
    for (const key of new Set([surname, surname.split('-').at(-1) ?? ''])) if (!memory.people.has(key)) set(memory.people, key, name);
    learnAcronym(memory, name);
  }
  if (role) learnRole(memory, role, memory.people.get(surname) ?? name);
}

function learnRole(memory: Memory, title: string, person: string): void {
  const role = spelling(title).replace(/\.$/u, '');
  set(memory.roles, role, person);
  const head = role.split(' ').at(-1) ?? '';
  if (!memory.roles.has(head)) set(memory.roles, head, person);
}

function learnAcronym(memory: Memory, name: string): void {
  const capitals = name.split(/[\s-]/u).filter((word) => /^\p{Lu}/u.test(word));
  const letters = capitals.map((word) => word[0]).join('');
  if (letters.length >= 2 && !memory.acronyms.has(letters)) set(memory.acronyms, letters, name);
}

/** The office printed before a name ("analyst Gia Moreno") or behind it ("Gia Moreno, a market analyst"). */
function roleBeside(tokens: readonly Token[], name: Name): string | null {
  if (ROLE_NOUNS.has(lowerAt(tokens, name.from - 1))) return roleEndingAt(tokens, name.from - 1);
  if (name.from === name.to) return null;
  const before = tokens[name.from - 2];
  if (textAt(tokens, name.from - 1) === ',' && before && ROLE_NOUNS.has(before.lower)) return roleEndingAt(tokens, name.from - 2);
  return roleBehind(tokens, name.to + 1);
}

function roleBehind(tokens: readonly Token[], at: number): string | null {
  const comma = textAt(tokens, at) === ',';
  if (!comma && !/^(?:a|an|the)$/u.test(lowerAt(tokens, at))) return null;
  const from = comma ? at + 1 : at;
  for (let i = from; i < from + ROLE_REACH; i += 1) {
    const word = lowerAt(tokens, i);
    if (ROLE_NOUNS.has(word) && (i > from || comma)) return i > from ? roleEndingAt(tokens, i) : word;
    if (!/^[\p{L}'’-]+$/u.test(word) || /^(?:said|says|told|was|is|has|and|who|of|in)$/u.test(word)) return null;
  }
  return null;
}

function roleEndingAt(tokens: readonly Token[], at: number): string {
  return modified(tokens, at, lowerAt(tokens, at));
}

/** "market analyst", "Defence Minister": the word before token `at` tells offices apart. */
function modified(tokens: readonly Token[], at: number, office: string): string {
  const modifier = tokens[at - 1];
  return modifier?.kind === 'word' && !STOP.has(modifier.lower) ? `${modifier.lower} ${office}` : office;
}

/** "Defence Minister Omar Reyes" → title and name. */
export function untitled(name: string): { title: string | null; bare: string } {
  const words = name.replace(/^The\s/u, '').split(' ');
  const last = words.slice(0, -1).findLastIndex((word) => OFFICE.test(word));
  return { title: last < 0 ? null : words.slice(0, last + 1).join(' '), bare: words.slice(last + 1).join(' ') };
}

export function isGroup(name: string): boolean {
  return BODY.test(name) || /\s\S+\sWatch$/u.test(name) || name.split(/[\s-]/u).some((word) => GROUP_NOUNS.has(word.toLowerCase()));
}

/** Lower case in one spelling, for looking up. */
export function spelling(words: string): string {
  return words.toLowerCase().replaceAll('defense', 'defence');
}

export function remember(entries: Set<string>, entry: string): void {
  if (entries.size < MOST_ENTRIES) entries.add(entry);
}

export function set<V>(entries: Map<string, V>, key: string, value: V): void {
  if (entries.size < MOST_ENTRIES || entries.has(key)) entries.set(key, value);
}
