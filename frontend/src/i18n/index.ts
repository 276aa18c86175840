import { useTranslate } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import reactAdminEnglish from 'ra-language-english';
import { messages, type Messages } from './en';
import { ENGLISH, LANGUAGES, showIn } from './locale';

type Leaf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaf<Tree[Key]>}`;
}[keyof Tree & string];

/** Every message there is; a key that is not one does not compile. */
export type MessageKey = Leaf<Messages>;
export type Translate = (key: MessageKey, options?: Record<string, unknown>) => string;

export const useT = (): Translate => useTranslate() as Translate;

/** react-admin's own sentences, with the few said in our words. */
const english = {
  ...reactAdminEnglish,
  ...messages,
  ra: {
    ...reactAdminEnglish.ra,
    auth: { ...reactAdminEnglish.ra.auth, ...messages.ra.auth },
    navigation: { ...reactAdminEnglish.ra.navigation, ...messages.ra.navigation },
  },
};

/** English comes with the program; every other language is fetched when somebody chooses it. */
const languageOf = (locale: string) => (locale === 'ar' ? import('./ar') : Promise.resolve({ messages: english, loaded: ENGLISH }));

const polyglot = polyglotI18nProvider((locale) => (locale === 'en' ? english : languageOf(locale).then((language) => language.messages)), 'en', [...LANGUAGES]);

export const i18nProvider = {
  ...polyglot,
  changeLocale: async (locale: string): Promise<void> => {
    const [{ loaded }] = await Promise.all([languageOf(locale), polyglot.changeLocale(locale)]);
    showIn(loaded);
  },
};
