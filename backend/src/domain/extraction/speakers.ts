/**
 * Turns printed subjects into speakers, with what the article has told so far: a surname into the full name, "the
 * minister" into the minister it named, "he" and "it" into the last person or body, an acronym into what it stands for, a
 * capital into the government that sits in it.
 *
 * An untagged sentence inside a running quote has the speaker of the quote.
 */
import type { Attribution, Subject } from './attribution.js';
import { ALIASES, CAPITALS, COUNTRIES } from './gazetteer.js';
import type { Name } from './names.js';
import { STOP } from './noun-phrase.js';
import type { Token } from './tokens.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from './speech.js';

export interface Memory {
  /** Surname in lower case → full name. */
  people: Map<string, string>;
  /** "defence minister" and "minister" → full name. */
  roles: Map<string, string>;
  /** Letters → what they stand for. */
  acronyms: Map<string, string>;
  /** Names of bodies, in order of first mention. */
  groups: string[];
  lastPerson: string | null;
  lastGroup: string | null;
  last: string | null;
}

const TITLE = /^(?:(?:\p{Lu}?[\p{L}.’'-]+\s)*?)?(?:minister|president|governor|mayor|spokesman|spokeswoman|spokesperson|general|gen|colonel|col|captain|capt|major|maj|lt|sgt|admiral|senator|sen|rep|dr|mr|mrs|ms|miss|prof|professor|sir|king|queen|prince|pope|sheikh|director|secretary|chairman|judge|justice|ambassador|envoy|chief|commissioner|attorney|officer|commander|detective|sheriff|inspector|analyst|resident|lawyer|congressman|marshal)\.?\s/iu;

export function newMemory(): Memory {
  return { people: new Map(), roles: new Map(), acronyms: new Map(), groups: [], lastPerson: null, lastGroup: null, last: null };
}

/** Learns full names, roles, bodies and acronyms from the names of one sentence. */
export function learn(memory: Memory, names: readonly Name[], tokens: readonly Token[], sentence: string): void {
  for (const name of names) {
    const { title, bare } = untitled(name.text);
    const words = bare.split(' ');
    if (isGroup(bare)) {
      if (!memory.groups.includes(bare)) memory.groups.push(bare);
      learnAcronym(memory, bare);
    } else if (words.length >= 2 && words.length <= 4 && !COUNTRIES.has(bare)) {
      const surname = words.at(-1)?.toLowerCase() ?? '';
      if (!memory.people.has(surname)) memory.people.set(surname, bare);
      learnAcronym(memory, bare);
    }
    const role = title ?? roleBeside(tokens, name);
    if (role && !isGroup(bare)) learnRole(memory, role, memory.people.get(words.at(-1)?.toLowerCase() ?? '') ?? bare);
  }
  for (const match of sentence.slice(0, 2_000).matchAll(/((?:\p{Lu}[\p{L}-]+ (?:of |for |the |and )*){1,8}\p{Lu}[\p{L}-]+) \((\p{Lu}{2,8})\)/gu)) {
    if (match[1] && match[2]) memory.acronyms.set(match[2], match[1].replace(/^The /u, ''));
  }
}

/** The role printed before a name ("analyst Gia Moreno") or behind it ("Gia Moreno, a market analyst"). */
function roleBeside(tokens: readonly Token[], name: Name): string | null {
  const before = tokens[name.from - 1]?.lower ?? '';
  if (ROLE_NOUNS.has(before)) {
    const modifier = tokens[name.from - 2];
    return modifier?.kind === 'word' && !STOP.has(modifier.lower) ? `${modifier.lower} ${before}` : before;
  }
  if (name.from === name.to) return null;
  const apposed = tokens[name.from - 2];
  if (tokens[name.from - 1]?.text === ',' && apposed && ROLE_NOUNS.has(apposed.lower)) return apposed.capital ? `${tokens[name.from - 3]?.lower ?? ''} ${apposed.lower}`.trim() : apposed.lower;
  const from = name.to + (tokens[name.to + 1]?.text === ',' ? 2 : 1);
  if (!/^(?:a|an|the|[\p{L}]+)$/u.test(tokens[from]?.lower ?? '')) return null;
  for (let i = from; i < from + 6; i += 1) {
    const word = tokens[i]?.lower ?? ',';
    if (ROLE_NOUNS.has(word) && (i > from || tokens[name.to + 1]?.text === ',')) return i > from && !STOP.has(tokens[i - 1]?.lower ?? '') ? `${tokens[i - 1]?.lower ?? ''} ${word}` : word;
    if (!/^[\p{L}'’-]+$/u.test(word) || /^(?:said|says|told|was|is|has|and|who|of|in)$/u.test(word)) return null;
  }
  return null;
}

function learnRole(memory: Memory, title: string, person: string): void {
  const role = title.toLowerCase().replaceAll('defense', 'defence').replace(/\.$/u, '');
  memory.roles.set(role, person);
  const head = role.split(' ').at(-1) ?? '';
  if (!memory.roles.has(head)) memory.roles.set(head, person);
}

function learnAcronym(memory: Memory, name: string): void {
  const letters = name.split(/[\s-]/u).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  if (letters.length >= 2 && !memory.acronyms.has(letters)) memory.acronyms.set(letters, name);
}

/** "Defence Minister Omar Reyes" → title and name. */
export function untitled(name: string): { title: string | null; bare: string } {
  const clean = name.replace(/^The\s/u, '');
  const title = TITLE.exec(clean)?.[0];
  if (!title || title.length >= clean.length) return { title: null, bare: clean };
  const rest = untitled(clean.slice(title.length));
  return { title: (title.trim() + (rest.title ? ` ${rest.title}` : '')).trim(), bare: rest.bare };
}

function isGroup(name: string): boolean {
  return name.split(/[\s-]/u).some((word) => GROUP_NOUNS.has(word.toLowerCase())) || /\b(?:Nations|Rights|Republic|News|Press|Watch|Times|Post|Union|Forces?|Front|State)\b/u.test(name);
}

/** @returns the speaker for an attribution, remembered for the pronouns to come */
export function resolveSpeaker(memory: Memory, found: Attribution, names: readonly Name[]): string | null {
  const speaker = resolve(memory, found, names.filter((name) => name.to < found.from));
  if (!speaker) return null;
  remember(memory, speaker, found);
  return speaker;
}

function resolve(memory: Memory, subject: Subject, before: readonly Name[]): string | null {
  if (subject.kind === 'pronoun') return pronoun(memory, subject.text.toLowerCase(), before);
  if (subject.kind === 'name') return isRole(subject.text) ? role(memory, subject.text, before) : canonical(memory, subject.text);
  return role(memory, subject.text, before);
}

/** "Information Minister" is capitals all over and no name. */
function isRole(text: string): boolean {
  return ROLE_NOUNS.has(text.toLowerCase().split(' ').at(-1) ?? '') && text.includes(' ');
}

function pronoun(memory: Memory, word: string, before: readonly Name[]): string | null {
  const actor = before.find((name) => COUNTRIES.has(name.text) || CAPITALS.has(name.text) || isGroup(name.text));
  if (word === 'it' && actor && before[0] === actor) return canonical(memory, actor.text);
  if (word === 'it') return memory.lastGroup ?? memory.last;
  if (word === 'they') return memory.last;
  return memory.lastPerson ?? memory.last;
}

export function canonical(memory: Memory, printed: string): string {
  const { bare } = untitled(printed.replace(/['’]s$/u, ''));
  const alias = ALIASES.get(bare) ?? ALIASES.get(bare.replace(/\s(?:group|militants?|organization|organisation)$/u, ''));
  if (alias) return alias;
  const country = CAPITALS.get(bare) ?? (COUNTRIES.has(bare) ? bare : undefined);
  if (country) return `Government of ${country}`;
  const words = bare.split(' ');
  if (words.length === 1) return memory.acronyms.get(bare) ?? memory.people.get(bare.toLowerCase()) ?? memory.groups.find((group) => group.split(' ').includes(bare) && /^\p{Lu}/u.test(bare)) ?? bare;
  return bare;
}

/** "the minister" → whom the article named so; "a monitoring group" → the body that watches; else the words themselves. */
function role(memory: Memory, text: string, before: readonly Name[]): string {
  const words = text.toLowerCase().replaceAll('defense', 'defence').split(/\s+/u);
  const head = words.findLast((word) => ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word)) ?? '';
  if (ROLE_NOUNS.has(head) && !head.endsWith('s')) {
    const named = memory.roles.get(words.join(' ')) ?? [...memory.roles].findLast(([key]) => words.length > 1 && key.endsWith(words.slice(-2).join(' ')))?.[1];
    if (named) return named;
    const single = memory.roles.get(head);
    if (single && words.length === 1) return single;
    if (words.length === 1 && head === 'source' && memory.last) return memory.last;
  }
  if (DOCUMENT_NOUNS.has(head) && words.length === 1 && memory.last) return memory.last;
  if (/^(?:group|militants|fighters)$/u.test(head)) {
    const alias = text.split(' ').map((word) => ALIASES.get(word)).find((name) => name !== undefined);
    if (alias) return alias;
  }
  if (GROUP_NOUNS.has(head)) return group(memory, words, head, before) ?? text;
  return text;
}

function group(memory: Memory, words: readonly string[], head: string, before: readonly Name[]): string | null {
  if (head === 'monitor' || words.includes('monitoring')) {
    const watcher = memory.groups.find((name) => /\b(?:Observatory|Monitor|Watch|Watchdog)\b/u.test(name));
    if (watcher) return watcher;
  }
  const named = memory.groups.filter((name) => name.toLowerCase().split(/[\s-]/u).includes(head));
  const own = words.filter((word) => word !== head && word.length > 3);
  const fits = named.find((name) => own.every((word) => name.toLowerCase().includes(word)));
  if (fits) return fits;
  const here = before.findLast((name) => isGroup(name.text));
  return words.length <= 2 && here && head === 'group' ? canonical(memory, here.text) : words.length <= 2 && /^(?:group|agency|organisation|organization|body|watchdog)$/u.test(head) ? memory.lastGroup : null;
}

function remember(memory: Memory, speaker: string, found: Attribution): void {
  memory.last = speaker;
  const person = memory.people.get(speaker.split(' ').at(-1)?.toLowerCase() ?? '') === speaker;
  const roleIsPerson = found.kind === 'role' && [...found.text.toLowerCase().split(' ')].some((word) => ROLE_NOUNS.has(word)) && !/s$/u.test(found.text);
  if (person || roleIsPerson || /^(?:he|she)$/iu.test(found.text)) memory.lastPerson = speaker;
  else memory.lastGroup = speaker;
}
