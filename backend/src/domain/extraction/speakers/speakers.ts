/**
 * Turns printed subjects into speakers, with what the article has told (memory.ts): a surname into the full name, "the
 * minister" into the minister it named, "he" and "it" into the last person or body, an acronym into what it stands for, a
 * capital into the government that sits in it.
 */
import { ALIASES, CAPITALS, COUNTRIES, PLACES } from '../places/index.js';
import type { Name } from '../text/index.js';
import type { Attribution } from './candidate.js';
import { governmentNamed, governmentOf } from './governments.js';
import { isGroup, type Memory, set, spelling, untitled } from './memory.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from './speech.js';
import type { Reading } from '../reading.js';
import type { Subject } from './subject.js';
import { openingSubject } from './subjects-left.js';

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

/**
 * Whom a sentence in the article's own voice is about: the next "he", "she" or "it", and the one who speaks if a quote follows.
 */
export function introduce(memory: Memory, { tokens, names }: Reading): string | null {
  const subject = openingSubject(tokens, names);
  const name = subject ? resolve(memory, subject, []) : null;
  if (!subject || name === null) return null;
  if (isPerson(memory, name, subject)) memory.lastPerson = name;
  else if (isGroup(name) || (subject.kind === 'name' && !PLACES.has(subject.text))) memory.lastGroup = name;
  return name;
}

function isPerson(memory: Memory, name: string, subject: Subject): boolean {
  if (memory.people.get(name.split(' ').at(-1)?.toLowerCase() ?? '') === name) return true;
  const head = subject.text.toLowerCase().split(' ').find((word) => ROLE_NOUNS.has(word));
  return subject.kind === 'role' && head !== undefined && !head.endsWith('s') && head !== 'police';
}

/** @param before names of the sentence that stand before the subject */
function resolve(memory: Memory, subject: Subject, before: readonly Name[]): string | null {
  if (!subject.and) return one(memory, subject, before);
  const both = [one(memory, subject.and, before), one(memory, subject, before)].filter((name) => name !== null);
  return both.length > 0 ? both.join(' and ') : null;
}

function one(memory: Memory, subject: Subject, before: readonly Name[]): string | null {
  if (subject.kind === 'pronoun') return pronoun(memory, subject.text, before);
  if (subject.kind === 'role' || isOffice(subject.text)) return role(memory, subject, before);
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
  const government = governmentOf(bare);
  if (government) return government;
  return bare.includes(' ') ? bare : single(memory, bare);
}

/** One word: an acronym, a surname, part of a body's name, or what it is. */
function single(memory: Memory, word: string): string {
  return memory.acronyms.get(word) ?? memory.people.get(word.toLowerCase()) ?? [...memory.groups.keys()].find((group) => group !== word && group.split(' ').includes(word)) ?? word;
}

/**
 * "the minister" → whom the article named so; "the statement" → whoever spoke before; "a monitoring group" → the body that
 * watches; "the source" → "security source"; else the words themselves.
 */
function role(memory: Memory, subject: Subject, before: readonly Name[]): string {
  const { text } = subject;
  const words = spelling(text).split(/\s+/u);
  const head = headOf(words);
  const government = governmentNamed(memory.governments, text);
  if (government) return government;
  const holder = ROLE_NOUNS.has(head) && !subject.indefinite ? officeHolder(memory, words, head) : undefined;
  if (holder) return holder;
  const alone = words.filter((word) => !/^(?:same|latter|two)$/u.test(word)).length === 1;
  if (alone && memory.last && DOCUMENT_NOUNS.has(head)) return memory.last;
  const body = fighters(text, head) ?? (GROUP_NOUNS.has(head) ? group(memory, words, head, before) : null);
  return body ?? described(memory, text, head, alone && !subject.indefinite);
}

/** The noun that the words around it describe: "source" in "senior source at the ministry". */
function headOf(words: readonly string[]): string {
  const core = words.findIndex((word) => /^(?:of|for|at|from|in|with|on|close|near|to|inside|familiar|who)$/u.test(word));
  const isNoun = (word: string): boolean => ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word) || DOCUMENT_NOUNS.has(word);
  return words.slice(0, core > 0 ? core : undefined).findLast(isNoun) ?? words.findLast(isNoun) ?? '';
}

/** Somebody without a name: the first description is the fullest, later ones are its head alone. */
function described(memory: Memory, text: string, head: string, alone: boolean): string {
  if (alone) return memory.unnamed.get(head) ?? text;
  if (head !== '') set(memory.unnamed, head, text);
  return text;
}

/** "the Daesh group", "ISIL militants" */
function fighters(text: string, head: string): string | undefined {
  if (!FIGHTERS.test(head)) return undefined;
  return text.split(' ').map((word) => ALIASES.get(word)).find((name) => name !== undefined);
}

function officeHolder(memory: Memory, words: readonly string[], head: string): string | undefined {
  if (head.endsWith('s') && head !== 'boss') return undefined;
  const exact = memory.roles.get(words.join(' '));
  if (exact || words.length === 1) return exact;
  const ending = words.slice(-2).join(' ');
  return [...memory.roles].findLast(([office]) => office.endsWith(ending))?.[1];
}

/** The body that the article names most, for "the company". */
function mostNamed({ names, people }: Memory): string | null {
  const bodies = [...names].filter(([name]) => !PLACES.has(name) && !people.has(name.split(' ').at(-1)?.toLowerCase() ?? ''));
  return bodies.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function group(memory: Memory, words: readonly string[], head: string, before: readonly Name[]): string | null {
  const groups = [...memory.groups].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const watcher = head === 'monitor' || words.includes('monitoring') ? groups.find((name) => WATCHERS.test(name)) : undefined;
  if (watcher) return watcher;
  const own = words.filter((word) => word !== head && word.length > 3);
  const named = groups.find((name) => name.includes(' ') && name.toLowerCase().split(/[\s-]/u).includes(head) && own.every((word) => name.toLowerCase().includes(word)));
  if (named) return named;
  if (words.length > 2 || !GENERIC.test(head)) return null;
  const here = head === 'group' ? before.findLast((name) => isGroup(name.text)) : undefined;
  return here ? canonical(memory, here.text) : (memory.lastGroup ?? mostNamed(memory));
}
