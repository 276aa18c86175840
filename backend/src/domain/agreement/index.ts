/**
 * How far independent judgements agree, beyond what chance would give. Labels are nominal: one verdict is as far from another as from a third.
 * All coefficients are 1 for full agreement, 0 for what chance gives, and below 0 for less; null where they have no meaning.
 */

/** The labels that one unit (claim) got, one for each judge who judged it. */
export type Unit<Label extends string = string> = readonly Label[];

/** The share (0 to 1) of pairs of judgements on the same unit that agree; null without a single pair. */
export function percentAgreement(units: readonly Unit[]): number | null {
  let agreeing = 0;
  let pairs = 0;
  for (const unit of units) {
    for (const count of counts(unit).values()) agreeing += count * (count - 1);
    pairs += unit.length * (unit.length - 1);
  }
  return pairs === 0 ? null : agreeing / pairs;
}

/**
 * Cohen's kappa of two judges. Cohen, J. (1960), "A coefficient of agreement for nominal scales".
 *
 * @param pairs the first and the second judge's label of each unit that both judged
 */
export function cohensKappa(pairs: ReadonlyArray<readonly [string, string]>): number | null {
  if (pairs.length === 0) return null;
  const first = counts(pairs.map(([label]) => label));
  const second = counts(pairs.map(([, label]) => label));
  const observed = pairs.filter(([one, other]) => one === other).length / pairs.length;
  let expected = 0;
  for (const [label, count] of first) expected += (count * (second.get(label) ?? 0)) / pairs.length ** 2;
  return beyondChance(observed, expected);
}

/**
 * Fleiss' kappa of any judges. Fleiss, J. L. (1971), "Measuring nominal scale agreement among many raters".
 *
 * @param units each with the same number (two or more) of labels; null otherwise
 */
export function fleissKappa(units: readonly Unit[]): number | null {
  const judges = units[0]?.length ?? 0;
  if (judges < 2 || units.some((unit) => unit.length !== judges)) return null;
  const totals = counts(units.flat());
  const all = units.length * judges;
  const expected = [...totals.values()].reduce((sum, count) => sum + (count / all) ** 2, 0);
  return beyondChance(percentAgreement(units)!, expected);
}

/**
 * Krippendorff's alpha for nominal data, with missing judgements. Krippendorff, K. (2011), "Computing Krippendorff's alpha-reliability".
 *
 * @param units of any number of labels; those with fewer than two say nothing and are left out
 */
export function krippendorffsAlpha(units: readonly Unit[]): number | null {
  const paired = units.filter((unit) => unit.length >= 2);
  const totals = counts(paired.flat());
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let agreeing = 0;
  for (const unit of paired) for (const count of counts(unit).values()) agreeing += (count * (count - 1)) / (unit.length - 1);
  const byChance = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0) / (all * (all - 1));
  return beyondChance(agreeing / all, byChance);
}

/** Where only one label was ever used, chance alone explains everything: the coefficient has no meaning. */
const beyondChance = (observed: number, expected: number): number | null =>
  expected === 1 ? null : (observed - expected) / (1 - expected);

function counts(labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
}
