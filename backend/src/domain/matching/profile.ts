/** What is compared of a statement, read once. */
import { type Measure, measuresOf } from './measures.js';
import { rarity } from './rarity.js';
import { type Stance, stanceOf } from './stance.js';
import type { Statement } from './types.js';
import { isContent, nameKey, stem, wordsOf } from './words.js';

export interface Profile {
  words: string[];
  /** Term → how rare it is; names are terms as they sound. */
  terms: Map<string, number>;
  /** Length of the terms as a vector. */
  norm: number;
  names: Set<string>;
  places: Set<string>;
  speaker: Set<string>;
  measures: Measure[];
  stance: Stance;
}

const profiles = new WeakMap<Statement, Profile>();

export function profileOf(statement: Statement): Profile {
  const known = profiles.get(statement);
  if (known) return known;
  const made = read(statement);
  profiles.set(statement, made);
  return made;
}

function read(statement: Statement): Profile {
  const text = statement.wording || statement.text;
  const named = new Set([...statement.entities, ...statement.places].flatMap(nameWords));
  const terms = termsOf(text, named);
  const mentioned = statement.quantities.filter(({ raw }) => text === statement.text || text.includes(raw));
  return {
    words: wordsOf(text),
    terms,
    norm: Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    names: new Set([...terms.keys()].filter((term) => term.startsWith(NAME))),
    places: new Set(statement.places.flatMap(nameWords)),
    speaker: new Set(nameWords(statement.speaker ?? '')),
    measures: measuresOf(mentioned),
    stance: stanceOf(text),
  };
}

/** Before a term that is a name. */
const NAME = '~';

function nameWords(name: string): string[] {
  return wordsOf(name).filter(isContent).map(nameKey).filter(Boolean).map((key) => NAME + key);
}

/** A capital makes a name, but at the head of a sentence only where extraction took it for one. */
function termsOf(text: string, named: ReadonlySet<string>): Map<string, number> {
  const terms = new Map<string, number>();
  let opens = true;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[.!?:“”"]/gu)) {
    if (/^[.!?:“”"]$/u.test(word)) {
      opens = true;
      continue;
    }
    const [plain = ''] = wordsOf(word);
    if (isContent(plain)) {
      const name = NAME + nameKey(word);
      const term = /^\p{Lu}/u.test(word) && name.length > 1 && (!opens || named.has(name)) ? name : stem(plain);
      if (term) terms.set(term, rarity(term));
    }
    opens = false;
  }
  return terms;
}
