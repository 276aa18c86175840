/**
 * Turns printed subjects into speakers, with what the article has told (memory.ts): a surname into the full name, "the
 * minister" into the minister it named, "he" and "it" into the last person or body, an acronym into what it stands for, a
 * capital into the government that sits in it.
 */
import { ALIASES, CAPITALS, COUNTRIES } from '../places/index.js';
import type { Name } from '../text/index.js';
import type { Attribution } from './attribution.js';
import { isGroup, type Memory, spelling, untitled } from './memory.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from './speech.js';
import type { Subject } from './subject.js';

const WATCHERS = /\b(?:Observatory|Monitor|Watch|Watchdog)\b/u;
/** Say nothing of which body is meant: the last one that spoke. */
const GENERIC = /^(?:group|agency|organisation|organization|body|watchdog|firm|company|fund|charity|regulator|network|bank)$/u;
/** Behind the name of an armed group or in its place. */
const FIGHTERS = /^(?:group|militants|fighters)$/u;

/** @returns the speaker for an attribution, remembered for the pronouns to come; null for a pronoun with nobody before it */
export function resolveSpeaker(memory: Memory, found: Attribution, names: readonly Name[]): string | null {
  const speaker = resolve(memory, found, names.filter((name) => name.to < found.from));
  if (speaker === null) return null;
  memory.last = speaker;
  if (isPerson(memory, speaker, found) || /^(?:he|she)$/iu.test(found.text)) memory.lastPerson = speaker;
  else memory.lastGroup = speaker;
  return speaker;
}

/** A person whom the article's own voice speaks of: the next "he" or "she". */
export function mention(memory: Memory, subject: Subject): void {
  const name = resolve(memory, subject, []);
  if (name !== null && isPerson(memory, name, subject)) memory.lastPerson = name;
}

function isPerson(memory: Memory, name: string, subject: Subject): boolean {
  if (memory.people.get(name.split(' ').at(-1)?.toLowerCase() ?? '') === name) return true;
  const head = subject.text.toLowerCase().split(' ').find((word) => ROLE_NOUNS.has(word));
  return subject.kind === 'role' && head !== undefined && !head.endsWith('s') && head !== 'police';
}

/** @param before names of the sentence that stand before the subject */
function resolve(memory: Memory, subject: Subject, before: readonly Name[]): string | null {
  if (subject.kind === 'pronoun') return pronoun(memory, subject.text, before);
  if (subject.kind === 'role' || isOffice(subject.text)) return role(memory, subject.text, before);
  return canonical(memory, subject.text);
}

/** "Information Minister" is capitals all over and no name. */
function isOffice(text: string): boolean {
  return text.includes(' ') && ROLE_NOUNS.has(text.toLowerCase().split(' ').at(-1) ?? '');
}

function pronoun(memory: Memory, word: string, before: readonly Name[]): string | null {
  const first = before[0];
  switch (word.toLowerCase()) {
    case 'it':
      if (first && (COUNTRIES.has(first.text) || CAPITALS.has(first.text) || isGroup(first.text))) return canonical(memory, first.text);
      return memory.lastGroup ?? memory.last;
    case 'they':
      return memory.last;
    default:
      return memory.lastPerson ?? memory.last;
  }
}

function canonical(memory: Memory, printed: string): string {
  const { bare } = untitled(printed.replace(/['’]s$/u, ''));
  const alias = ALIASES.get(bare) ?? ALIASES.get(bare.replace(/\s(?:group|militants?|organization|organisation)$/u, ''));
  if (alias) return alias;
  const country = CAPITALS.get(bare) ?? (COUNTRIES.has(bare) ? bare : undefined);
  if (country) return `Government of ${country}`;
  return bare.includes(' ') ? bare : single(memory, bare);
}

/** One word: an acronym, a surname, part of a body's name, or what it is. */
function single(memory: Memory, word: string): string {
  return memory.acronyms.get(word) ?? memory.people.get(word.toLowerCase()) ?? [...memory.groups].find((group) => group.split(' ').includes(word)) ?? word;
}

/**
 * "the minister" → whom the article named so; "the statement" → whoever spoke before; "a monitoring group" → the body that
 * watches; else the words themselves.
 */
function role(memory: Memory, text: string, before: readonly Name[]): string {
  const words = spelling(text).split(/\s+/u);
  const head = words.findLast((word) => ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word)) ?? '';
  const alone = words.filter((word) => word !== 'same').length === 1;
  if (ROLE_NOUNS.has(head)) {
    const holder = officeHolder(memory, words, head);
    if (holder) return holder;
  }
  if (alone && memory.last && (DOCUMENT_NOUNS.has(head) || head === 'source')) return memory.last;
  return fighters(text, head) ?? (GROUP_NOUNS.has(head) ? group(memory, words, head, before) : null) ?? text;
}

/** "the Daesh group", "ISIL militants" */
function fighters(text: string, head: string): string | undefined {
  if (!FIGHTERS.test(head)) return undefined;
  return text.split(' ').map((word) => ALIASES.get(word)).find((name) => name !== undefined);
}

function officeHolder(memory: Memory, words: readonly string[], head: string): string | undefined {
  if (head.endsWith('s')) return undefined;
  const exact = memory.roles.get(words.join(' '));
  if (exact || words.length === 1) return exact;
  const ending = words.slice(-2).join(' ');
  return [...memory.roles].findLast(([office]) => office.endsWith(ending))?.[1];
}

function group(memory: Memory, words: readonly string[], head: string, before: readonly Name[]): string | null {
  const groups = [...memory.groups];
  const watcher = head === 'monitor' || words.includes('monitoring') ? groups.find((name) => WATCHERS.test(name)) : undefined;
  if (watcher) return watcher;
  const own = words.filter((word) => word !== head && word.length > 3);
  const named = groups.find((name) => name.toLowerCase().split(/[\s-]/u).includes(head) && own.every((word) => name.toLowerCase().includes(word)));
  if (named) return named;
  if (words.length > 2 || !GENERIC.test(head)) return null;
  const here = head === 'group' ? before.findLast((name) => isGroup(name.text)) : undefined;
  return here ? canonical(memory, here.text) : memory.lastGroup;
}
