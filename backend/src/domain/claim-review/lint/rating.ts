import { type Node, textOf } from '../nodes.js';
import { type Finding, type Rule, when } from './finding.js';

/** schema.org's scale where the markup names none. */
const SCALE = { worst: 1, best: 5 } as const;
const LONGEST_WORDS = 60;
const NUMBERS = ['ratingValue', 'bestRating', 'worstRating'] as const;
/** Nothing lies between false and true where nothing is known. */
const UNKNOWN = /\b(?:not enough|insufficient|no evidence|unproven|unverifi|not checkable|uncheckable|can(?:no|')t be (?:checked|verified))/iu;

/** The verdict: words always, numbers only where they mean something. */
export const ratingRules: Rule = ({ at, review, rating }) => {
  const path = `${at}/reviewRating`;
  if (review['reviewRating'] === undefined) return [{ rule: 'rating-missing', level: 'error', at: path, says: 'reviewRating is missing: a check without a verdict is not shown.' }];
  return [...inWords(path, rating), ...inNumbers(path, rating)];
};

function inWords(path: string, rating: Node): Finding[] {
  const said = textOf(rating['alternateName']);
  if (said === null) {
    const level = textOf(rating['name']) === null ? 'error' : 'warning';
    return [{ rule: 'rating-without-words', level, at: `${path}/alternateName`, says: 'The rating has no words: alternateName is what readers are shown.' }];
  }
  return when([...said].length > LONGEST_WORDS, { rule: 'rating-long', level: 'advice', at: `${path}/alternateName`, says: `The rating has ${[...said].length} characters and will be cut: put its meaning first.` });
}

function inNumbers(path: string, rating: Node): Finding[] {
  const given = NUMBERS.filter((name) => rating[name] !== undefined);
  if (given.length === 0) return [];
  const wrong = given.flatMap((name) => numberFindings(`${path}/${name}`, name, rating[name]));
  if (wrong.some(({ level }) => level === 'error')) return wrong;
  return [...wrong, ...rangeFindings(path, rating)];
}

function numberFindings(at: string, name: string, value: unknown): Finding[] {
  const number = numberOf(value);
  if (number === null) return [{ rule: 'rating-not-a-number', level: 'error', at, says: `${name} is no number.` }];
  return [
    ...when(typeof value === 'string', { rule: 'rating-as-text', level: 'warning', at, says: `${name} is written as text: write the number without quotation marks.` }),
    ...when(!Number.isInteger(number), { rule: 'rating-not-whole', level: 'advice', at, says: `${name} is not a whole number.` }),
  ];
}

function rangeFindings(path: string, rating: Node): Finding[] {
  const best = numberOf(rating['bestRating']) ?? SCALE.best;
  const worst = numberOf(rating['worstRating']) ?? SCALE.worst;
  const value = numberOf(rating['ratingValue']);
  const isWhole = NUMBERS.every((name) => rating[name] !== undefined);
  return [
    ...when(worst < 1, { rule: 'rating-worst-too-low', level: 'error', at: `${path}/worstRating`, says: 'worstRating is below 1, which is the least that is read.' }),
    ...when(worst >= best, { rule: 'rating-upside-down', level: 'error', at: `${path}/bestRating`, says: 'bestRating has to be above worstRating: nearer to the best is truer.' }),
    ...when(value !== null && worst < best && (value < worst || value > best), { rule: 'rating-outside-range', level: 'error', at: `${path}/ratingValue`, says: `ratingValue is outside ${worst} to ${best}.` }),
    ...when(!isWhole, { rule: 'rating-partial', level: 'warning', at: path, says: 'Give ratingValue, bestRating and worstRating together, or none of them.' }),
    ...when(UNKNOWN.test(textOf(rating['alternateName']) ?? ''), { rule: 'rating-number-for-unknown', level: 'warning', at: `${path}/ratingValue`, says: 'Nothing is known, yet the number says how true it is: leave the numbers out.' }),
  ];
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
}
