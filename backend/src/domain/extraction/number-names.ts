/** Numbers that count nothing: names ("Flight 1143", "France 24"), versions, identifiers, idioms ("one of the", "two-state"). */
import type { Numeral } from './numerals.js';
import { STOP, isPlural } from './noun-phrase.js';
import type { Token } from './tokens.js';
import { ROLE_NOUNS } from './speech.js';
import { COMPOUND_NOUNS, UNITS } from './units.js';

const DESIGNATORS = new Set(
  'flight channel article articles section chapter clause resolution model highway route interstate room gate platform line number no figure table volume act phase page paragraph annex appendix unit apartment suite exit terminal pier runway sector block tower bus train radio season episode type category grade version iphone windows route hotline call dial'.split(' '),
);
const NOT_ONE_BEFORE = new Set('no any every each this that another the which only some day number phase world than loved square'.split(' '));
const NOT_ONE_AFTER = new Set('of another or and day thing by way that who such to in on at for is was the could can might must should has had as time point side hand more would'.split(' '));
const BOTH = new Set('sides neighbours neighbors nations countries parties governments'.split(' '));
const WEEKDAY_OR_MONTH = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Words with a capital that open a sentence rather than name something. */
const COMMON_CAPITAL = /^(?:the|a|an|in|at|on|of|for|from|with|by|to|and|but|or|as|over|some|about|around|nearly|almost|only|just|another|all|up|more|least|most|less|fewer|under|between|these|those|its|their|his|her|our|my|your|after|before|since|during|when|while|where|that|this|these|roughly|approximately|killing|including|among|also|are|were|was|is|than|last|next|first|other|both)$/u;

export function isName(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  const first = tokens[numeral.from];
  const after = tokens[numeral.to + 1];
  if (!first) return true;
  if (before?.text === '#' || before?.text === '@' || before?.text === '.' && before.glued && first.glued) return true;
  if (first.glued && (before?.text === '-' || before?.text === '/') && tokens[numeral.from - 2]?.kind === 'word' && before.glued) return !rangeOfWords(tokens, numeral);
  if (first.lower === 'two' && after && BOTH.has(after.lower)) return true;
  if (first.lower === 'one') return isIdiomOne(before, after, tokens[numeral.to + 2]);
  if (after?.text === '-' && after.glued && tokens[numeral.to + 2]?.kind === 'word') return isNameCompound(tokens, numeral);
  if (!before || before.kind !== 'word') return false;
  if (first.kind === 'number' && DESIGNATORS.has(before.lower) && !(after && isPlural(after))) return true;
  const capital = before.capital && !COMMON_CAPITAL.test(before.lower) && !WEEKDAY_OR_MONTH.test(before.lower);
  if (!capital || numeral.vague) return false;
  return !(after?.kind === 'word' && !STOP.has(after.lower)) && !(after?.lower === 'people') && !/^(?:%|killed|wounded|injured|dead|were|and)$/u.test(after?.lower ?? '');
}

/** "ten-to-twelve" is a range; "S-400" a name. */
function rangeOfWords(tokens: readonly Token[], numeral: Numeral): boolean {
  return tokens[numeral.from - 2]?.lower === 'to';
}

function isIdiomOne(before: Token | undefined, after: Token | undefined, second: Token | undefined): boolean {
  if (after?.text === '-' && /^(?:third|half|quarter|fifth|tenth)$/u.test(second?.lower ?? '')) return false;
  if (after && ROLE_NOUNS.has(after.lower)) return true;
  if (!after || after.kind !== 'word') return after?.text !== '-' || !UNITS.has(second?.lower ?? '');
  if (before && NOT_ONE_BEFORE.has(before.lower)) return true;
  if (NOT_ONE_AFTER.has(after.lower)) return true;
  return STOP.has(after.lower) && !/^(?:killed|wounded|injured|dead|died)$/u.test(after.lower);
}

/** "two-state solution" against "four-day talks", "14-year-old", "46-page report". */
function isNameCompound(tokens: readonly Token[], numeral: Numeral): boolean {
  const word = tokens[numeral.to + 2]?.lower ?? '';
  return !(UNITS.has(word) || COMPOUND_NOUNS.has(word) || word === 'percent' || word === 'per' || word === 'to' || word === 'odd' || word === 'plus' || /^(?:million|billion|thousand|hundred|m|cm|mm|wide|long|high|deep|tall|third|thirds|quarters|half)$/u.test(word));
}
