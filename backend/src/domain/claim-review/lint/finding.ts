import type { Node } from '../nodes.js';

/** `error`: readers of the markup refuse or misread it. `warning`: they may. `advice`: it could say more. */
export const LEVELS = ['error', 'warning', 'advice'] as const;
export type Level = (typeof LEVELS)[number];

export interface Finding {
  /** The rule's name, to look it up by. */
  rule: string;
  level: Level;
  /** JSON pointer into the document. */
  at: string;
  /** For people: what is wrong, and what to do. */
  says: string;
}

/** One review with what its rules look at. */
export interface Linted {
  at: string;
  review: Node;
  /** `itemReviewed`, with what its `@id` stands for. */
  claim: Node;
  /** `reviewRating`, likewise. */
  rating: Node;
  resolve: (value: unknown) => Node;
  /** Where the markup stands; null where that is not known. */
  page: URL | null;
}

/** @returns what is wrong, each with its pointer below the review's own */
export type Rule = (linted: Linted) => Finding[];

/** Says it where the condition holds. */
export const when = (condition: boolean, finding: Finding): Finding[] => (condition ? [finding] : []);
