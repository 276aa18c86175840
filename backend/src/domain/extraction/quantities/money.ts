/** Sums of money: "$3.5 million", "US$40", "Rs 500", "9 billion shekels", "tens of thousands of dollars". */
import { lowerAt, textAt, type Token } from '../text/index.js';
import { type Measure, times, type Unmeasured } from './measure.js';
import { CURRENCY_NATIONS, CURRENCY_PREFIXES, CURRENCY_SIGNS, UNITS } from './units.js';

export function money(tokens: readonly Token[], w: Unmeasured): Measure | null {
  return signLetters(tokens, w) ?? signed(tokens, w) ?? named(tokens, w);
}

/** "$US113 trillion" */
function signLetters(tokens: readonly Token[], w: Unmeasured): Measure | null {
  if (!tokens[w.from]?.glued || !CURRENCY_SIGNS.has(textAt(tokens, w.from - 2))) return null;
  const unit = CURRENCY_PREFIXES.get(lowerAt(tokens, w.from - 1).toLowerCase());
  return unit === undefined ? null : { ...times(w, w.suffix === 'm' ? 1e6 : 1), from: w.from - 2, to: w.numberTo, unit, kind: 'money' };
}

/** Sign or letters before the number. */
function signed(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const sign = CURRENCY_SIGNS.get(textAt(tokens, w.from - 1));
  const prefix = sign ? prefixOfSign(tokens, w.from - 1) : CURRENCY_PREFIXES.get(/^(?:rs|usd|eur|gbp|rm|inr|pkr|aud|cad|chf|nok|sek|dkk|cny|rmb|jpy)$/u.exec(lowerAt(tokens, w.from - 1))?.[0] ?? '');
  const unit = prefix ?? sign;
  if (unit === undefined) return null;
  const from = w.from - (sign ? 1 : 0) - (prefix ? 1 : 0);
  const nation = lowerAt(tokens, w.numberTo + 1) === 'u.s.' ? 1 : 0;
  return { ...times(w, w.suffix === 'm' ? 1e6 : 1), from, to: w.numberTo + nation, unit, kind: 'money' };
}

/** "A$", "US$": letters right against the sign. */
function prefixOfSign(tokens: readonly Token[], at: number): string | undefined {
  const letters = textAt(tokens, at - 1);
  return tokens[at]?.glued || /^(?:US|HK|NZ|[ACS])$/u.test(letters) ? CURRENCY_PREFIXES.get(letters.toLowerCase()) : undefined;
}

/** The currency's name behind the number. */
function named(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const at = w.numberTo + (w.vague && lowerAt(tokens, w.numberTo + 1) === 'of' ? 2 : 1);
  const nation = CURRENCY_NATIONS.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
  if (nation) return { ...w, to: at + 1, unit: nation, kind: 'money' };
  const unit = UNITS.get(lowerAt(tokens, at));
  if (unit?.kind === 'money') return { ...w, to: at, unit: unit.name, kind: 'money' };
  const foreign = tokens[at]?.capital ? UNITS.get(lowerAt(tokens, at + 1)) : undefined;
  return foreign?.kind === 'money' ? { ...w, to: at + 1, unit: `${textAt(tokens, at)} ${foreign.name}`, kind: 'money' } : null;
}
