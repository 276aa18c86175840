/**
 * Speakers that run on without quotation marks: a poll over the lines with its figures, a letter behind a colon, somebody who
 * says "we".
 */
import type { Reading } from '../reading.js';
import { lowerAt, type Token } from '../text/index.js';

const POLL = /\b(?:poll|survey)\b/iu;
const ASKED = /\b(?:voters?|respondents?|polls?|survey|surveyed|polled|points?)\b/iu;
const FIRST_PERSON = /^(?:i|we|our|my|i'm|we're|i've|we've|us|me)$/u;
const FORECAST = /^(?:forecasts?|expects?|expected|projects|projected|predicts|predicted|sees|estimates|estimated|anticipates)$/u;
const IS_FORECAST = /\b(?:is|are|was|were) (?:now |also )?(?:forecast|projected|expected|seen|estimated|predicted)\b/u;
/** Lines of figures behind the one that names the poll. */
const LONGEST_POLL = 12;

/** What carries on from sentence to sentence. */
export class Carried {
  private poll: string | null = null;
  private lines = 0;
  private forecaster: string | null = null;
  private letter: string | null = null;

  /** @returns who says a sentence that names nobody, or null */
  speaker({ sentence, tokens, quantities }: Reading, last: string | null): string | null {
    if (last !== null && speaksOfSelf(tokens)) return this.letter ?? last;
    if (this.forecaster !== null && IS_FORECAST.test(sentence)) return this.forecaster;
    const figures = quantities.some(({ kind }) => kind === 'percent') || ASKED.test(sentence);
    if (this.poll === null || !figures || this.lines >= LONGEST_POLL) {
      this.poll = null;
      return null;
    }
    this.lines += 1;
    return this.poll;
  }

  /** "63 percent said …": those whom the poll asked do not speak for themselves. */
  asked(printed: string): string | null {
    return ASKED.test(printed) || /^(?:majority|percent|adults)\b/iu.test(printed) ? this.poll : null;
  }

  /** Remembers who said a sentence of the article. */
  heard({ sentence, attribution }: Reading, speaker: string): void {
    this.forecaster = FORECAST.test(attribution?.cue ?? '') ? speaker : null;
    this.letter = sentence.endsWith(':') ? speaker : null;
    if (speaker === this.poll) return;
    this.poll = POLL.test(speaker) ? speaker : null;
    this.lines = 0;
  }
}

/** "We" and "I", though not in "Type I" or "US". */
function speaksOfSelf(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => FIRST_PERSON.test(token.lower) && !(token.text === 'I' && /^(?:type|part|phase|war|class)$/u.test(lowerAt(tokens, i - 1))) && token.text !== 'US');
}
