const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** "German" of "de"; a code that nobody has named stands for itself. */
export const languageName = (code: string | null): string => (code ? (names.of(code) ?? code) : '');
