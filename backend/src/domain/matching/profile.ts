/** What is compared of a statement, read once. */
import { type Days, daysOf } from './time.js';
import { type Measure, measuresOf } from './measures.js';
import { type Print, printOf } from './near-copy.js';
import { isOftenNamed, NAME_MARK, rarity } from './rarity.js';
import { type Scope, scopeOf } from './scope.js';
import { type Stance, stanceOf } from './stance.js';
import type { Statement } from './types.js';
import { isContent, nameKey, stem, wordsOf } from './words.js';

export interface Profile {
  text: string;
  /** The claim in its own words, and as it was printed. */
  said: Print;
  printed: Print;
  /** Term → how rare it is; names are terms as they sound. */
  terms: Map<string, number>;
  /** Length of the terms as a vector. */
  norm: number;
  names: Set<string>;
  /** Countries aside: half the news of a war is from one. */
  places: Set<string>;
  days: Days;
  context: Map<string, number> | null;
  speaker: Set<string>;
  measures: Measure[];
  stance: Stance;
  scope: Scope;
  /** Names among what stands under a "no". */
  underNames: Set<string>;
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
  const stance = stanceOf(text);
  const said = printOf(text);
  return {
    text,
    said,
    printed: text === statement.text ? said : printOf(statement.text),
    terms,
    norm: Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    names: new Set([...terms.keys()].filter((term) => term.startsWith(NAME_MARK))),
    places: new Set(statement.places.flatMap(nameWords).filter((place) => !isOftenNamed(place))),
    days: daysOf(text, statement.dates),
    context: statement.context ? new Map(statement.context.map((term) => [term, rarity(term)])) : null,
    speaker: new Set(nameWords(statement.speaker ?? '')),
    measures: measuresOf(mentioned),
    stance,
    underNames: new Set([...stance.under].map((word) => NAME_MARK + nameKey(word))),
    scope: scopeOf(text),
  };
}

function nameWords(name: string): string[] {
  return wordsOf(name).filter(isContent).map(nameKey).filter(Boolean).map((key) => NAME_MARK + key);
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
      const name = NAME_MARK + nameKey(word);
      const term = /^\p{Lu}/u.test(word) && name.length > 1 && (!opens || named.has(name)) ? name : stem(plain);
      if (term) terms.set(term, rarity(term));
    }
    opens = false;
  }
  return terms;
}

const MOST_CONTEXT = 80;

/**
 * What an article is about, for {@link Statement.context}: its most telling terms, those that recur first.
 *
 * @param texts the article's sentences
 */
export function contextOf(texts: readonly string[]): string[] {
  const worth = new Map<string, number>();
  for (const text of texts) for (const [term, weight] of termsOf(text, new Set())) worth.set(term, (worth.get(term) ?? 0) + weight);
  return [...worth]
    .filter(([term]) => !isOftenNamed(term))
    .map(([term, sum]): [string, number] => [term, Math.sqrt(sum) * rarity(term)])
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
    .slice(0, MOST_CONTEXT)
    .map(([term]) => term);
}

/** Terms of a sentence without its names: for counting how common they are. */
export function statementTerms(sentence: string): string[] {
  return [...termsOf(sentence, new Set()).keys()].filter((term) => !term.startsWith(NAME_MARK));
}
