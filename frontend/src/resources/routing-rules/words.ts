import { common } from '../../i18n/en/common';
import type { Translate } from '../../i18n';
import { perLocale } from '../../i18n/locale';
import type { TermsField } from './model';

/** What the extractor can find, in the order of its own table; anything else a rule names is shown as it stands. */
const KINDS = Object.keys(common.kind) as (keyof typeof common.kind)[];
const TYPES = Object.keys(common.claimType) as (keyof typeof common.claimType)[];

/** The choices of a field that has fixed ones, null where anything may be written. */
export function choicesOf(field: TermsField): readonly string[] | null {
  if (field === 'kind') return KINDS;
  return field === 'type' ? TYPES : null;
}

const languages = perLocale((locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }));

/** A term as people read it. */
export function words(field: TermsField, term: string, t: Translate): string {
  if (field === 'kind' && (KINDS as string[]).includes(term)) return t(`kind.${term as (typeof KINDS)[number]}`);
  if (field === 'type' && (TYPES as string[]).includes(term)) return t(`claimType.${term as (typeof TYPES)[number]}`).toLowerCase();
  if (field === 'language' && /^[a-z]{2,3}$/i.test(term)) return languages().of(term) ?? term;
  return term;
}
