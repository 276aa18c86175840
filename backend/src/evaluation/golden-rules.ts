/** The golden rules of sentence splitting: a case passes when every sentence is as expected. */
import path from 'node:path';
import { extract } from '../domain/extraction/index.js';
import { readJson } from './files.js';
import { type Share, share } from './figures.js';

interface Rule {
  id: string;
  text: string;
  expected: string[];
}

export function evaluateGoldenRules(folder: string): Share {
  return scoreGoldenRules(readJson<Rule[]>(path.join(folder, 'golden-rules', 'split_dev.json')));
}

export function scoreGoldenRules(rules: readonly Rule[]): Share {
  const passed = rules.filter(({ text, expected }) => {
    const found = extract(text).map((record) => folded(record.text));
    return found.length === expected.length && found.every((sentence, i) => sentence === folded(expected[i]!));
  });
  return share(passed.length, rules.length);
}

/** A rule prints a sentence that runs over two lines on one; a record is the text as it stands. */
const folded = (sentence: string): string => sentence.replaceAll(/\s+/g, ' ');
