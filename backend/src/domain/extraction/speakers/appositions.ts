/** Past what stands between a subject and its verb: ", head of the office,", "(Norland)". */
import { PLACES } from '../places/index.js';
import { lowerAt, type Name, textAt, type Token } from '../text/index.js';
import { GROUP_NOUNS, ROLE_NOUNS } from './speech.js';

/** How far an apposition reaches. */
const REACH = 32;

/** Token before the apposition that ends at `close`: "Ada Brandt, head of the office, said", "the bank (Norland) said". */
export function beforeAppositive(tokens: readonly Token[], names: readonly Name[], close: number): number {
  if (textAt(tokens, close) === ')') return beforeBracket(tokens, names, close);
  let found = -1;
  for (let i = close - 1; i > 0 && i >= close - REACH && !/^["“”]$/u.test(textAt(tokens, i)); i -= 1) {
    if (textAt(tokens, i) !== ',') continue;
    // "the operator, Norland Rail, said": the name itself is the apposition
    if (names.some((name) => name.from === i + 1 && name.to === close - 1 && name.to > name.from)) return close - 1;
    // The leftmost name wins: "Ada Brandt, of the institute in Velm, Norland, said"
    const name = names.find((n) => n.to === i - 1);
    if ((name && !PLACES.has(name.text)) || (found < 0 && (ROLE_NOUNS.has(lowerAt(tokens, i - 1)) || GROUP_NOUNS.has(lowerAt(tokens, i - 1))))) found = i - 1;
  }
  return found;
}

function beforeBracket(tokens: readonly Token[], names: readonly Name[], close: number): number {
  for (let i = close - 1; i > 0 && i >= close - REACH; i -= 1) {
    if (textAt(tokens, i) !== '(') continue;
    return names.some((name) => name.to === i - 1) || ROLE_NOUNS.has(lowerAt(tokens, i - 1)) || GROUP_NOUNS.has(lowerAt(tokens, i - 1)) ? i - 1 : -1;
  }
  return -1;
}
