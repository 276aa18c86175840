import type { Name } from '../text/index.js';

/** Who is said to speak, as printed. */
export interface Subject {
  kind: 'name' | 'role' | 'pronoun';
  text: string;
  /** First and last token, determiner and title included. */
  from: number;
  to: number;
}

export function nameSubject(name: Name, from = name.from, to = name.to): Subject {
  return { kind: 'name', text: name.text, from, to };
}
