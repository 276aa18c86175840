import { type Verdict, VERDICTS } from '../verdict/index.js';

/** Colours that every theme and public page has a light and a dark tone of. */
export const RATING_COLOURS = ['green', 'red', 'amber', 'grey', 'blue', 'purple'] as const;
export type RatingColour = (typeof RATING_COLOURS)[number];

/** Languages that a rating has words in; English always. */
export const SCALE_LOCALES = ['en', 'ar'] as const;
export type ScaleLocale = (typeof SCALE_LOCALES)[number];

/** What a newsroom makes of a verdict when it publishes it. */
export interface Rating {
  labels: { en: string } & Partial<Record<ScaleLocale, string>>;
  colour: RatingColour;
  /** Its place between the worst and the best; null where it lies on no line from false to true. */
  value: number | null;
}

/** The newsroom's own words and numbers for the five verdicts. Higher is truer. */
export interface VerdictScale {
  version: number;
  worst: number;
  best: number;
  ratings: Readonly<Record<Verdict, Rating>>;
}

/** The verdict as readers see it. */
export const labelOf = (scale: VerdictScale, verdict: Verdict, locale: ScaleLocale = 'en'): string => {
  const { labels } = scale.ratings[verdict];
  return labels[locale] ?? labels.en;
};

/** What is wrong with a scale; `verdict` is where. */
export interface ScaleFault {
  verdict: Verdict;
  field: 'value' | 'labels';
  detail: string;
}

/**
 * A scale that readers of ClaimReview take: values within the range, verified truer than contradicted, no number where nothing was found out, and no two
 * verdicts under one name.
 *
 * @returns the faults, none for a sound scale
 */
export function faultsOf({ worst, best, ratings }: Omit<VerdictScale, 'version'>): ScaleFault[] {
  const faults: ScaleFault[] = [];
  const names = new Map<string, Verdict>();
  for (const verdict of VERDICTS) {
    const { value, labels } = ratings[verdict];
    if (value !== null && (value < worst || value > best)) faults.push({ verdict, field: 'value', detail: `must lie between ${worst} and ${best}` });
    if (value !== null && verdict.startsWith('not_')) faults.push({ verdict, field: 'value', detail: 'has no place between false and true, so it takes no number' });
    const name = labels.en.trim().toLowerCase();
    if (names.has(name)) faults.push({ verdict, field: 'labels', detail: 'is the name of another verdict, too' });
    names.set(name, verdict);
  }
  const [truest, falsest] = [ratings.verified.value, ratings.contradicted.value];
  if (truest !== null && falsest !== null && truest <= falsest) faults.push({ verdict: 'verified', field: 'value', detail: 'must be above that of what was contradicted' });
  return faults;
}
