import { franc } from 'franc-min';

/** Letters; on less a guess would be wrong too often. */
const ENOUGH = 120;
/** What is looked at of a long text. */
const SAMPLE = 4_000;

/** @returns the language of a text as ISO 639-1 (639-3 where there is no shorter code), null where the text is too short to tell */
export function detectLanguage(text: string): string | null {
  const found = franc(text.slice(0, SAMPLE), { minLength: ENOUGH });
  return found === 'und' ? null : shortCode(found);
}

/** `eng` → `en`, `arb` → `ar` */
export const shortCode = (code: string): string => new Intl.Locale(code).language;
