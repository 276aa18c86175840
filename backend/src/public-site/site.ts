import type { Config } from '../config/index.js';
import { labelOf, type ScaleLocale, type VerdictScale } from '../domain/verdict-scale/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import { type Words, WORDS } from './words/index.js';

/** What even a page has that says that nothing can be shown. */
export interface Frame {
  name: string;
  /** Without a slash at its end. */
  url: string;
  language: ScaleLocale;
  words: Words;
  /** What the newsroom says of itself, in plain text; null where it says nothing. */
  statement: string | null;
}

/** What all public pages share. */
export interface Site extends Frame {
  scale: VerdictScale;
}

export const frameOf = ({ newsroomName, publicUrl, newsroomLanguage, newsroomStatement }: Config): Frame => ({
  name: newsroomName,
  url: publicUrl,
  language: newsroomLanguage,
  words: WORDS[newsroomLanguage],
  statement: newsroomStatement,
});

export const labelIn = ({ scale, language }: Site, verdict: Verdict): string => labelOf(scale, verdict, language);

export const pageOf = ({ url }: Frame, slug: string): string => `${url}/facts/${encodeURIComponent(slug)}`;

/** "3 May 2031", of a moment in UTC or of a calendar day. */
export const dayIn = ({ words }: Frame, at: Date | string): string =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));

export const countIn = ({ words }: Frame, count: number): string => new Intl.NumberFormat(words.locale).format(count);
