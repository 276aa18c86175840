import { perLocale } from '../../i18n/locale';

const names = perLocale((locale) => new Intl.DisplayNames([locale], { type: 'language' }));

/** "German" of "de"; a code that nobody has named stands for itself. */
export const languageName = (code: string | null): string => (code ? (names().of(code) ?? code) : '');
