import type { PersonRef } from '../api';

/** What is being typed after an @, up to the caret. Null where nobody is being named. */
export interface Mentioning {
  /** Where the @ stands. */
  at: number;
  typed: string;
}

const NAME = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u;

export function mentioningAt(text: string, caret: number): Mentioning | null {
  const typed = NAME.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? null : { at: caret - typed.length - 1, typed };
}

/** The text with the person named in place of what was typed, and where the caret goes. */
export function withMention(text: string, { at, typed }: Mentioning, { name }: PersonRef): { text: string; caret: number } {
  const named = `@${name} `;
  const rest = text.slice(at + 1 + typed.length).replace(/^ /, '');
  return { text: `${text.slice(0, at)}${named}${rest}`, caret: at + named.length };
}

/** Of those who were picked, whoever is still named. */
export const stillNamed = (text: string, picked: readonly PersonRef[]): PersonRef[] =>
  picked.filter(({ id, name }, index) => text.includes(`@${name}`) && picked.findIndex((other) => other.id === id) === index);

/** The text in parts, those that name somebody marked. */
export function partsOf(text: string, mentions: readonly PersonRef[]): Array<{ text: string; isMention: boolean }> {
  if (mentions.length === 0) return [{ text, isMention: false }];
  const names = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'u');
  return text.split(pattern).flatMap((part) => (part === '' ? [] : [{ text: part, isMention: names.includes(part) }]));
}
