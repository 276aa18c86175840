import type { Name, Token } from '../text/index.js';

/** Who is said to speak, as printed. */
export interface Subject {
  kind: 'name' | 'role' | 'pronoun';
  text: string;
  /** First and last token, determiner and title included. */
  from: number;
  to: number;
  /** A name, or a noun for people or bodies that speak; else only the verb says that somebody does. */
  sure: boolean;
  /** Introduced with "a": nobody whom the article named before. */
  indefinite?: boolean;
  /** The other one of two: "activists and the army". */
  and?: Subject;
}

/** What may be the subject: only who can speak, also any plural ("believe"), or anything ("said"). */
export type Demand = 'speaker' | 'plural' | 'any';

export function nameSubject(name: Name, from = name.from, to = name.to): Subject {
  return { kind: 'name', text: name.text, from, to, sure: true };
}

export function pronounSubject(text: string, at: number): Subject {
  return { kind: 'pronoun', text, from: at, to: at, sure: true };
}

export function isIndefinite(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|another|one|two|three|several|some)$/u.test(tokens[at]?.lower ?? '');
}
