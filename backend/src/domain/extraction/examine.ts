/** Everything about the sentences of an article that is needed before anything is decided about them. */
import { features, type Signals, termsOf } from './check-worthiness/index.js';
import { sureEntities } from './places/index.js';
import { newMemory, type Said, whoSays } from './speakers/index.js';
import { splitSentences } from './text/index.js';
import { findBoilerplate } from './boilerplate.js';
import { read, type Reading } from './reading.js';
import type { Span } from './types.js';

export interface Examined {
  span: Span;
  reading: Reading;
  said: Said;
  /** Entities without everyday words that only open a sentence. */
  entities: string[];
}

/** @returns one entry a sentence; null for boilerplate, which is not read */
export function examine(text: string, publishedAt?: string | null): { spans: Span[]; examined: (Examined | null)[] } {
  const spans = splitSentences(text);
  return { spans, examined: examineSentences(text, spans, publishedAt) };
}

/** For training: of sentences whose bounds somebody else has set. @returns null for boilerplate */
export function signalsOfSentences(text: string, spans: readonly Span[]): (Signals | null)[] {
  return examineSentences(text, spans, null).map((examined) => examined && signalsOf(examined));
}

function examineSentences(text: string, spans: readonly Span[], publishedAt: string | null | undefined): (Examined | null)[] {
  const memory = newMemory();
  const furniture = findBoilerplate(text, spans);
  const readings = spans.map((span, i) => (furniture[i] ? null : read(text, span, publishedAt, memory)));
  const said = whoSays(text, spans, readings, memory);
  return spans.map((span, i) => {
    const reading = readings[i];
    return reading ? { span, reading, said: said[i] ?? { speaker: null, insideQuote: false, antecedent: null }, entities: sureEntities(reading.places, memory.capitals) } : null;
  });
}

export function signalsOf({ reading, said, entities }: Examined): Signals {
  const { sentence, tokens, names, attribution, quantities, dates, places } = reading;
  return {
    features: features({ sentence, tokens, quantities, dates, places: places.places, entities, attribution, insideQuote: said.insideQuote }),
    terms: termsOf(tokens, names),
  };
}
