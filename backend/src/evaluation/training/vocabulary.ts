/**
 * The terms that a model may know: those of several documents. A word counts where it could not be the first word of a sentence
 * alone, whose capital hides whether it is a name; a pair may hold known words only. Families come from words inside sentences alone.
 */
import { FAMILY, JOINT, OPENINGS } from '../../domain/extraction/index.js';
import { fewestDocuments } from './settings.js';
import type { Example } from './sentences.js';

const CLASS = /^(?:\p{Lu}+|[^\p{L}]+)$/u;

export function vocabularyOf(examples: readonly Example[]): string[] {
  const documents = countDocuments(examples);
  const often = (term: string): number => documents.get(term)?.size ?? 0;
  const inside = (word: string): number => often(word) - OPENINGS.reduce((sum, opening) => sum + often(opening + JOINT + word), 0);
  const isKnown = (word: string): boolean => CLASS.test(word) || word.endsWith(FAMILY) || inside(word) >= fewestDocuments;
  return [...documents.keys()].filter((term) => often(term) >= fewestDocuments && term.split(JOINT).every(isKnown)).sort();
}

function countDocuments(examples: readonly Example[]): Map<string, Set<string>> {
  const documents = new Map<string, Set<string>>();
  for (const { document, signals } of examples) {
    for (const term of signals.terms) {
      const seen = documents.get(term);
      if (seen) seen.add(document);
      else documents.set(term, new Set([document]));
    }
  }
  return documents;
}
