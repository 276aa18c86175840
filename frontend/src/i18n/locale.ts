import type { StylisPlugin } from '@emotion/cache';
import type { ThemeOptions } from '@mui/material';
import { useSyncExternalStore } from 'react';

export type Locale = 'en' | 'ar';

/** What a language brings with it besides its words. */
export interface Loaded {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  /** Of MUI's own parts; none for English, which they speak themselves. */
  muiTheme: ThemeOptions;
  /** What turns styles round; null where there is nothing to turn. */
  stylisPlugins: StylisPlugin[] | null;
  /** Said where react-admin's wheel turns, which has no name of its own. */
  loading: string;
}

/** In their own words. */
export const LANGUAGES: ReadonlyArray<{ locale: Locale; name: string }> = [
  { locale: 'en', name: 'English' },
  { locale: 'ar', name: 'العربية' },
];

/** The figures of Arabic are those of the sources it is compared with: 1, 2, 3 stand in both. */
const INTL: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

export const ENGLISH: Loaded = { locale: 'en', direction: 'ltr', muiTheme: {}, stylisPlugins: null, loading: 'Loading …' };

let current: Loaded = ENGLISH;
const listeners = new Set<() => void>();

/** Turns the page to a language that has been loaded. */
export function showIn(loaded: Loaded): void {
  current = loaded;
  document.documentElement.lang = loaded.locale;
  document.documentElement.dir = loaded.direction;
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

/** The language that is shown, for what stands around react-admin: styles and theme. */
export const useShown = (): Loaded => useSyncExternalStore(subscribe, () => current);

/** For dates and numbers. */
export const intlLocale = (): string => INTL[current.locale];

/** A formatter of the language that is shown; made once for each. Changing the language draws every screen anew. */
export function perLocale<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>();
  return () => {
    const locale = intlLocale();
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(locale);
    made.set(locale, fresh);
    return fresh;
  };
}
