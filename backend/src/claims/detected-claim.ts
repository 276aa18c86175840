import { createHash } from 'node:crypto';
import type { SentenceRecord } from '../domain/extraction/index.js';
import type { SightingRecord } from './sightings.repository.js';

/** One claim found in one sentence, ready to be stored. */
export interface DetectedClaim {
  wording: string;
  wordingKey: string;
  type: string;
  kinds: string[];
  speaker: string | null;
  checkWorthiness: number;
  start: number;
  end: number;
  quote: string;
  cue: string | null;
  hedged: boolean;
  record: SightingRecord;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Hexadecimal SHA-256: the same statement by the same speaker, whatever its punctuation, is one claim. */
export const wordingKey = (wording: string, speaker: string | null): string =>
  createHash('sha256').update(`${fold(wording)}\n${fold(speaker ?? '')}`).digest('hex');

/** The claims of the sentences that are worth checking; a sentence can hold several. */
export function detectedClaims(sentences: readonly SentenceRecord[]): DetectedClaim[] {
  return sentences.filter((sentence) => sentence.claim).flatMap(claimsOf);
}

function claimsOf(sentence: SentenceRecord): DetectedClaim[] {
  const wordings = sentence.claims.length ? sentence.claims : [sentence.text];
  return wordings.map((wording) => claimOf(sentence, wording));
}

/** The claim of these words in that sentence. */
export const claimOf = (sentence: SentenceRecord, wording: string): DetectedClaim => ({
  wording,
  wordingKey: wordingKey(wording, sentence.speaker),
  type: sentence.type,
  kinds: [...new Set(sentence.quantities.map((quantity) => quantity.kind))],
  speaker: sentence.speaker,
  checkWorthiness: sentence.checkWorthiness,
  start: sentence.start,
  end: sentence.end,
  quote: sentence.text,
  cue: sentence.cue,
  hedged: sentence.hedged,
  record: {
    quantities: sentence.quantities.map((quantity) => ({ ...quantity })),
    dates: sentence.dates.map((date) => ({ ...date })),
    places: [...sentence.places],
    entities: [...sentence.entities],
    reasons: [...sentence.reasons],
  },
});
