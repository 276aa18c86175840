/** Who says each sentence of an article: sentence by sentence in reading order, since a pronoun looks back and a quote runs on. */
import type { Memory } from './memory.js';
import { Carried } from './carried.js';
import { QuoteState } from './quotes.js';
import type { Reading } from '../reading.js';
import { introduce, resolveSpeaker } from './speakers.js';
import type { Span } from '../types.js';

export interface Said {
  /** Null for the article's own voice. */
  speaker: string | null;
  /** The whole sentence is quoted. */
  insideQuote: boolean;
}

/** @param readings null for boilerplate */
export function whoSays(text: string, spans: readonly Span[], readings: readonly (Reading | null)[], memory: Memory): Said[] {
  const listener = new Listener(memory);
  const said = readings.map((reading, i): Said => {
    if (!reading) return { speaker: null, insideQuote: false };
    return listener.hear(reading, i > 0 && /[\n\r]/u.test(text.slice(spans[i - 1]?.end ?? 0, spans[i]?.start ?? 0)));
  });
  listener.end();
  return said;
}

/** Hears an article sentence by sentence; a quote whose tag comes late gets its speaker then. */
class Listener {
  private readonly quotes = new QuoteState();
  private readonly carried = new Carried();
  /** Quoted sentences in a row that carry no tag so far, and whose they are if none comes. */
  private untagged: Said[] = [];
  private otherwise: string | null = null;
  /** Whom the sentence before speaks of, or who spoke it. */
  private introduced: string | null = null;

  constructor(private readonly memory: Memory) {}

  hear(reading: Reading, newParagraph: boolean): Said {
    const edge = this.quotes.next(reading.sentence, newParagraph);
    const insideQuote = edge !== 'none';
    if (edge !== 'goes-on') this.settle(this.otherwise);
    if (edge === 'opens') this.otherwise = this.introduced ?? this.memory.last;
    const said: Said = { speaker: this.speaker(reading, insideQuote), insideQuote };
    if (said.speaker !== null) this.settle(said.speaker);
    else if (insideQuote) this.untagged.push(said);
    if (said.speaker !== null || !insideQuote) this.introduced = said.speaker ?? introduce(this.memory, reading);
    if (this.untagged.length === 0) this.otherwise = this.introduced;
    return said;
  }

  /** No more tags will come. */
  end(): void {
    this.settle(this.otherwise);
  }

  private speaker(reading: Reading, insideQuote: boolean): string | null {
    const { attribution, names } = reading;
    const own = attribution ? (this.carried.asked(attribution.text) ?? resolveSpeaker(this.memory, attribution, names)) : null;
    if (own !== null) this.carried.heard(reading, own);
    return own ?? (insideQuote ? null : this.carried.speaker(reading, this.memory.last));
  }

  private settle(speaker: string | null): void {
    for (const said of this.untagged) said.speaker = speaker;
    this.untagged = [];
  }
}
