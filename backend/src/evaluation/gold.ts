/** Labels of news sentences as they are stored, and the few places where two editions of the guideline spell them differently. */
import type { Comparator, QuantityKind } from '../domain/extraction/index.js';

export interface GoldQuantity {
  raw: string;
  comparator?: string | null;
  value?: number | string | null;
  valueMax?: number | string | null;
  unit?: string | null;
  kind?: string | null;
}

interface GoldClaim {
  speaker: string | null;
  hedged?: boolean;
  quantities?: GoldQuantity[];
}

export interface GoldSentence {
  article: string;
  start: number;
  end: number;
  boilerplate: boolean;
  /** 2 must be queued, 0 must not, 1 is free either way. */
  checkWorthy: 0 | 1 | 2;
  speaker?: string | null;
  speakerAlt?: (string | null)[];
  hedged?: boolean;
  quantities?: GoldQuantity[];
  claims?: GoldClaim[];
}

const COMPARATORS: Readonly<Record<string, Comparator>> = { exactly: 'exact', approx: 'about', more_than: 'over', null: 'exact' };
const KINDS: Readonly<Record<string, QuantityKind>> = { casualties_deaths: 'deaths', casualties_injuries: 'injuries' };

export const comparatorOf = (name: string | null | undefined): string => COMPARATORS[String(name)] ?? name ?? 'exact';
export const kindOf = (name: string | null | undefined): string => KINDS[String(name)] ?? name ?? 'other';

export function quantitiesOf(gold: GoldSentence): GoldQuantity[] {
  return gold.quantities ?? (gold.claims ?? []).flatMap((claim) => claim.quantities ?? []);
}

/** Every accepted answer; null is the article's own voice. */
export function speakersOf(gold: GoldSentence): (string | null)[] {
  if (gold.speaker !== undefined) return [gold.speaker, ...(gold.speakerAlt ?? [])];
  const all = (gold.claims ?? []).map((claim) => claim.speaker);
  return all.length > 0 ? all : [null];
}

export function hedgedOf(gold: GoldSentence): boolean {
  return gold.hedged ?? (gold.claims ?? []).some((claim) => claim.hedged);
}
