/** Places and entities of a sentence, from its names: known places, and names beside a word such as "province" or "town of". */
import { lowerAt, type Name, type Token } from '../text/index.js';
import { LONGEST_PLACE_WORDS, PLACE_NOUNS, PLACES } from './gazetteer.js';

export interface PlacesAndEntities {
  places: string[];
  entities: string[];
  /** Single words at the head of the sentence, where every word has a capital: names only if the article says so elsewhere. */
  doubtful: string[];
}

/** Entities without everyday words that only open a sentence ("Talks", "Inflation"). */
export function sureEntities({ entities, doubtful }: PlacesAndEntities, capitals: ReadonlySet<string>): string[] {
  return entities.filter((name) => !doubtful.includes(name) || capitals.has(name));
}

/** "NATO", "X", "McLeod" are names wherever they stand. */
const UNMISTAKABLE = /^\p{Lu}+$|\p{Ll}\p{Lu}/u;

export function findPlaces(tokens: readonly Token[], names: readonly Name[]): PlacesAndEntities {
  const places = new Set<string>();
  const entities = new Set<string>();
  const doubtful: string[] = [];
  for (const name of names) {
    const known = knownPlaces(tokens, name);
    known.forEach((place) => places.add(place));
    if (known.length > 0 && known.join(' ') === name.text) continue;
    if (besidePlaceNoun(tokens, name)) places.add(name.text.replace(/^(?:the|The)\s/u, ''));
    else entities.add(name.text);
    const opens = tokens.slice(0, name.from).every((token) => token.kind === 'symbol');
    if (opens && name.from === name.to && !UNMISTAKABLE.test(name.text)) doubtful.push(name.text);
  }
  return { places: [...places], entities: [...entities], doubtful };
}

/** Known places within a name, the longest reading first: "New York City" is not also "New York". */
function knownPlaces(tokens: readonly Token[], name: Name): string[] {
  const found: string[] = [];
  for (let at = name.from; at <= name.to; at += 1) {
    for (let words = LONGEST_PLACE_WORDS + 2; words >= 1; words -= 1) {
      const last = at + words - 1;
      if (last > name.to) continue;
      const text = textOf(tokens, at, last);
      if (!PLACES.has(text)) continue;
      found.push(text);
      at = last;
      break;
    }
  }
  return found;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to + 1).map((token, i) => (i > 0 && !token.glued ? ` ${token.text}` : token.text)).join('');
}

function besidePlaceNoun(tokens: readonly Token[], name: Name): boolean {
  if (PLACE_NOUNS.has(lowerAt(tokens, name.to + 1))) return true;
  const of = tokens[name.from - 1]?.lower === 'of' ? 2 : 1;
  const noun = lowerAt(tokens, name.from - of);
  return PLACE_NOUNS.has(noun) && (of === 2 || noun === 'town' || noun === 'city' || noun === 'village');
}
