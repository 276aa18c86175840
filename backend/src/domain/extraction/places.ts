/** Places and entities of a sentence, from its names: known places, and names beside a word such as "province" or "town of". */
import { LONGEST_PLACE_WORDS, PLACE_NOUNS, PLACES } from './gazetteer.js';
import type { Name } from './names.js';
import type { Token } from './tokens.js';

export interface PlacesAndEntities {
  places: string[];
  entities: string[];
}

export function findPlaces(tokens: readonly Token[], names: readonly Name[]): PlacesAndEntities {
  const places = new Set<string>();
  const entities = new Set<string>();
  for (const name of names) {
    const known = knownPlaces(tokens, name);
    known.forEach((place) => places.add(place));
    if (known.length > 0 && known.join(' ') === name.text) continue;
    if (besidePlaceNoun(tokens, name)) places.add(name.text.replace(/^(?:the|The)\s/u, ''));
    else entities.add(name.text);
  }
  return { places: [...places], entities: [...entities] };
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
  if (PLACE_NOUNS.has(tokens[name.to + 1]?.lower ?? '')) return true;
  const of = tokens[name.from - 1]?.lower === 'of' ? 2 : 1;
  const noun = tokens[name.from - of]?.lower ?? '';
  return PLACE_NOUNS.has(noun) && (of === 2 || noun === 'town' || noun === 'city' || noun === 'village');
}
