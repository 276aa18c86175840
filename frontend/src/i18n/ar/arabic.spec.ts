import { messages as english } from '../en';
import { i18nProvider } from '..';
import { messages as arabic } from '.';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`)));

const ENGLISH = new Map(leaves(english));
const ARABIC = leaves(arabic as unknown as Tree).filter(([key]) => ENGLISH.has(key));
const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const isCounted = (text: string): boolean => text.includes('||||');

/** Said the same in both: names, figures, signs. */
const SAME = /^[\s\d%{}\w×+()«»“”":,.–-]*$/;

describe('the Arabic words', () => {
  it('say what the English ones say, with everything that is filled in', () => {
    for (const [key, text] of ARABIC) {
      const wanted = placeholders(ENGLISH.get(key)!);
      // "One" and "two" are words of their own: the figure stands in the other forms only.
      if (isCounted(text)) expect([key, placeholders(text).filter((name) => !wanted.includes(name))]).toEqual([key, []]);
      else expect([key, placeholders(text)]).toEqual([key, wanted]);
    }
  });

  it('are Arabic, but for names and signs', () => {
    const left = ARABIC.filter(([key, text]) => text === ENGLISH.get(key) && !SAME.test(text));
    expect(left).toEqual([]);
    const latin = ARABIC.filter(([, text]) => /[a-z]{3}/i.test(text.replaceAll(/%\{\w+\}/g, '')) && !/[\u0600-\u06FF]/.test(text)).map(([key]) => key);
    expect(latin).toEqual(['app.name', ...['claimreview', 'csv', 'json', 'jsonl', 'rss'].map((format) => `exports.formats.${format}`), 'notifications.program']);
  });

  it('have all six forms where something is counted', () => {
    for (const [key, text] of ARABIC.filter(([, words]) => isCounted(words))) expect([key, text.split('||||').length]).toEqual([key, 6]);
    for (const [key, text] of ENGLISH) if (isCounted(text)) expect([key, isCounted(ARABIC.find(([name]) => name === key)![1])]).toEqual([key, true]);
  });

  it('are shown in the form that the figure takes', async () => {
    await i18nProvider.changeLocale('ar');
    const say = (count: number): string => i18nProvider.translate('articles.claimsFound', { smart_count: count });
    expect([1, 2, 3, 11, 103].map(say)).toEqual(['ادّعاء واحد', 'ادّعاءان', '3 ادّعاءات', '11 ادّعاءً', '103 ادّعاءات']);
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    await i18nProvider.changeLocale('en');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
  });
});
