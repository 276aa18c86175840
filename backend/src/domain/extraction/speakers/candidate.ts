import type { Subject } from './subject.js';

export interface Attribution extends Subject {
  cue: string;
  /** First and last token of subject and cue together, so that the claim can be worded without them. */
  spanFrom: number;
  spanTo: number;
  /** The subject stands before the verb. */
  leading: boolean;
}

/** An attribution with how sure it is; the surest of a sentence wins. */
export interface Candidate extends Attribution {
  rank: number;
}

/** Rank of a plain "X said" outside quotation marks; inside them it would fall to nothing. */
export const SURE = 4;
/** Whom an outlet quotes counts more than the outlet. */
export const OUTLET = 0.5;
/** "The doctors say it spreads, the nurse said.": the tag at the end governs the whole. */
export const LAST_WORD = 0.5;
