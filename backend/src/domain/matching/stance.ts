/** What a statement does with its content: says no to a part of it, denies it, doubts it, accuses somebody of it. */
import { stem, wordsOf } from './words.js';

export interface Stance {
  /** Denied, rejected, called false. */
  denies: boolean;
  negates: boolean;
  accuses: boolean;
  doubts: boolean;
  /** Stems that stand under "no", "not", "denied", "false". */
  under: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const DENIES = set(
  `deny denied denies denying denial denials reject rejects rejecting rejected refute refuted refutes false fake bogus untrue fabricated fabrication hoax baseless rubbish unfounded disputed disputes
   debunked rebutted rebutting exaggerated inaccurate contradicting contradicted contradicts unrelated groundless disproved quashed`,
);
const NEGATES = set(
  `no not never none nobody nothing neither nor cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't
   isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt couldnt`,
);
const ACCUSES = set('accuse accused accuses accusing blame blamed blames alleged alleges allege alleging claim claims claimed claiming threatened threatens branded');
const DOUBTS = set('doubt doubts doubted sceptical skeptical scepticism skepticism unlikely questioned questions unconfirmed unverified unclear');
/** Words that what is negated reaches. */
const NEGATED = 6;
const DENIED = 14;

export function stanceOf(text: string): Stance {
  const words = wordsOf(text.replaceAll('’', "'"));
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  const under = new Set<string>();
  words.forEach((word, at) => {
    const reach = NEGATES.has(word) ? NEGATED : DENIES.has(word) ? DENIED : 0;
    const behind = words.slice(at + 1, at + 1 + reach);
    // "reports … are false": what is called so stands before.
    const before = DENIES.has(word) && behind.length < NEGATED ? words.slice(Math.max(0, at - DENIED), at) : [];
    for (const each of [...behind, ...before]) under.add(stem(each));
  });
  return { denies: has(DENIES), negates: has(NEGATES), accuses: has(ACCUSES), doubts: has(DOUBTS), under };
}
