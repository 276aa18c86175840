/** What a statement does with its content: says no to it, denies it, accuses somebody of it. */
import { wordsOf } from './words.js';

export interface Stance {
  /** Denied, rejected, called false. */
  denies: boolean;
  /** "no", "not", "never" and their kin, an odd number of times. */
  negates: boolean;
  accuses: boolean;
  doubts: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const DENIES = set(
  `deny denied denies denying denial denials reject rejected rejects rejecting refute refuted refutes dismiss dismissed dismisses false fake bogus untrue fabricated fabrication hoax baseless
   rubbish unfounded disputed disputes debunked rebutted rebutting exaggerated inaccurate contradicting contradicted contradicts unrelated groundless disproved`,
);
const NEGATES = set(`no not never none nobody nothing neither nor without cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't
   fails failed fail refused refuses refuse lack lacks lacked ruled isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt couldnt`);
const ACCUSES = set('accuse accused accuses accusing blame blamed blames alleged alleges allege alleging claim claims claimed claiming threatened threatens');
const DOUBTS = set('doubt doubts doubted sceptical skeptical scepticism skepticism unlikely questioned questions unconfirmed unverified quashed unclear purportedly');

export function stanceOf(text: string): Stance {
  const words = wordsOf(text.replaceAll('’', "'"));
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  return { denies: count(DENIES) > 0, negates: count(NEGATES) % 2 === 1, accuses: count(ACCUSES) > 0, doubts: count(DOUBTS) > 0 };
}
