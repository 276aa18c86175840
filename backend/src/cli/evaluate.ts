import { writeFile } from 'node:fs/promises';
import { evaluate as measure, evaluationTable, train as learn } from '../evaluation/index.js';

/**
 * `claimdesk eval`: extraction measured on labelled sets, as one table or as one JSON object. Needs no database.
 *
 * @throws {EvaluationError} with one line that says which folder or file can't be read
 */
export async function evaluate(options: { data: string; json?: boolean; quick?: boolean }): Promise<void> {
  const evaluation = measure(options.data, options.quick);
  process.stdout.write(options.json ? `${JSON.stringify(evaluation)}\n` : `${evaluationTable(evaluation)}\n`);
}

/** `claimdesk train`: learns check-worthiness from the same sets and writes the module of weights. */
export async function train(options: { data: string; out: string }): Promise<void> {
  const { source, threshold, terms, examples } = learn(options.data);
  await writeFile(options.out, source);
  process.stdout.write(`${options.out}: ${terms} terms from ${examples} sentences, ${Math.round(source.length / 1000)} kB, threshold ${threshold}\n`);
}
