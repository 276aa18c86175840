/** Who says each sentence of an article: sentence by sentence in reading order, since a pronoun looks back and a quote runs on. */
import type { Memory } from './memory.js';
import { QuoteState } from './quotes.js';
import type { Reading } from '../reading.js';
import { mention, resolveSpeaker } from './speakers.js';
import { openingPerson } from './subjects.js';
import type { Span } from '../types.js';

export interface Said {
  /** Null for the article's own voice. */
  speaker: string | null;
  /** The whole sentence is quoted. */
  insideQuote: boolean;
}

/** @param readings null for boilerplate */
export function whoSays(text: string, spans: readonly Span[], readings: readonly (Reading | null)[], memory: Memory): Said[] {
  const quotes = new QuoteState();
  const said = readings.map((reading, i): Said => {
    const between = text.slice(spans[i - 1]?.end ?? 0, spans[i]?.start ?? 0);
    const insideQuote = quotes.next(reading?.sentence ?? '', i > 0 && /[\n\r]/u.test(between));
    if (!reading) return { speaker: null, insideQuote: false };
    const speaker = ownSpeaker(reading, memory);
    if (speaker) quotes.spokenBy(speaker);
    return { speaker: speaker ?? (insideQuote ? quotes.speaker : null), insideQuote };
  });
  carryQuotes(said);
  return said;
}

function ownSpeaker(reading: Reading, memory: Memory): string | null {
  if (reading.attribution) return resolveSpeaker(memory, reading.attribution, reading.names);
  const person = openingPerson(reading.tokens, reading.names);
  if (person) mention(memory, person);
  return null;
}

/**
 * Sentences of a quote without a tag of their own: the tag behind them names the speaker ("…," she said), else the last
 * one before.
 */
function carryQuotes(said: readonly Said[]): void {
  for (let i = said.length - 2; i >= 0; i -= 1) {
    const current = said[i];
    const next = said[i + 1];
    if (current?.insideQuote && current.speaker === null && next?.insideQuote) current.speaker = next.speaker;
  }
  for (let i = 1; i < said.length; i += 1) {
    const current = said[i];
    if (current?.insideQuote && current.speaker === null) current.speaker = said[i - 1]?.speaker ?? null;
  }
}
