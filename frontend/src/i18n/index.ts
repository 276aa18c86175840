import { useTranslate } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import reactAdminEnglish from 'ra-language-english';
import { messages, type Messages } from './en';

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

export const i18nProvider = polyglotI18nProvider(() => english, 'en', [{ locale: 'en', name: 'English' }]);
