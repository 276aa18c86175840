/** Governments go by many names: "the government", "the regime", "Damascus", "Syria's government". One name for each. */
import { CAPITALS, COUNTRIES, DEMONYMS } from '../places/index.js';
import { lowerAt, textAt, type Token } from '../text/index.js';

export interface Governments {
  /** Country to how often it is named. */
  mentions: Map<string, number>;
  /** Countries whose government is named: "Syrian government". */
  speaking: Set<string>;
  /** Surname of a head of state or government in lower case to the country. */
  heads: Map<string, string>;
}

const OFFICE = /^(?:government|regime)$/u;
const ADMINISTRATION = /^(?:government|regime|administration|officials)$/u;
const HEAD_OF_STATE = /^(?:president|premier|king|emir|sultan|dictator|ruler)$/u;
/** Words of an article that are looked at: no article is longer. */
const MOST_COUNTRIES = 200;

export function newGovernments(): Governments {
  return { mentions: new Map(), speaking: new Set(), heads: new Map() };
}

export function learnGovernments(governments: Governments, tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (!token.capital) return;
    const pair = `${token.text} ${textAt(tokens, i + 1)}`;
    const country = [pair, token.text].map(countryOf).find((found) => found !== undefined);
    if (country === undefined) return;
    if (governments.mentions.size < MOST_COUNTRIES) governments.mentions.set(country, (governments.mentions.get(country) ?? 0) + 1);
    const next = lowerAt(tokens, i + 1);
    if (OFFICE.test(next) && governments.speaking.size < MOST_COUNTRIES) governments.speaking.add(country);
    const surname = tokens[i + 2]?.capital ? surnameAt(tokens, i + 2) : undefined;
    if (HEAD_OF_STATE.test(next) && surname) governments.heads.set(surname, country);
  });
}

/** Last word of the name that starts at `at`: "Bashar al-Assad" is "assad". */
function surnameAt(tokens: readonly Token[], at: number): string {
  let last = at;
  for (let i = at; i < at + 5 && (tokens[i]?.capital || /^(?:al|bin|-)$/u.test(lowerAt(tokens, i))); i += 1) last = i;
  return lowerAt(tokens, last);
}

function countryOf(words: string): string | undefined {
  return COUNTRIES.has(words) ? words : (DEMONYMS.get(words) ?? CAPITALS.get(words) ?? CAPITALS.get(inTitleCase(words)));
}

/** "NEW DELHI" heads an article. */
function inTitleCase(words: string): string {
  return words === words.toUpperCase() ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : '';
}

/** @returns the government that sits in a capital, or of a country */
export function governmentOf(place: string): string | undefined {
  const country = CAPITALS.get(place) ?? (COUNTRIES.has(place) ? place : undefined);
  return country === undefined ? undefined : named(country);
}

/** "the government", "Syrian regime", "Assad's officials"; undefined where the words mean no government, or it is unclear which. */
export function governmentNamed(governments: Governments, text: string): string | undefined {
  const of = /^(?:government|regime) of (?:.* )?(\S+)$/u.exec(text)?.[1]?.toLowerCase().replace(/^al-/u, '');
  const owner = of === undefined ? undefined : governments.heads.get(of);
  if (owner !== undefined) return named(owner);
  const words = text.replaceAll(/['’]s\b/gu, '').split(' ');
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (!ADMINISTRATION.test(head) || words.length > 3) return undefined;
  const modifier = words.slice(0, -1).join(' ');
  if (modifier === '') return OFFICE.test(head) ? mostNamed(governments) : undefined;
  const country = (head === 'officials' ? undefined : countryOf(modifier)) ?? governments.heads.get(modifier.toLowerCase()) ?? governments.heads.get(modifier.toLowerCase().replace(/s$/u, ''));
  return country === undefined ? undefined : named(country);
}

function named(country: string): string {
  return `Government of ${country}`;
}

/** The one that the article is about: a country whose government it names, else the country named most. */
function mostNamed({ speaking, mentions }: Governments): string | undefined {
  if (speaking.size === 1) return [...speaking].map(named)[0];
  const most = [...mentions].sort((a, b) => b[1] - a[1])[0];
  return most && named(most[0]);
}
