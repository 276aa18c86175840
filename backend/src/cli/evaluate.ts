import { readFile, writeFile } from 'node:fs/promises';
import { ablate, allExamples, commonTermsSource, evaluate as measure, evaluationTable, sectionsOf, train as learn, trainMatching, updated } from '../evaluation/index.js';

export interface EvaluateOptions {
  data: string;
  json?: boolean;
  quick?: boolean;
  ablation?: boolean;
  update?: string;
}

/**
 * `claimdesk eval`: extraction measured on labelled sets, as one table or as one JSON object. Needs no database.
 *
 * @throws {EvaluationError} with one line that says which folder or file can't be read
 */
export async function evaluate(options: EvaluateOptions): Promise<void> {
  const evaluation = measure(options.data, options.quick);
  const ablation = options.ablation ? ablate(allExamples(options.data)) : null;
  if (options.update) await writeFile(options.update, updated(await readFile(options.update, 'utf8'), sectionsOf(evaluation, ablation)));
  if (options.json) return void process.stdout.write(`${JSON.stringify({ ...evaluation, ablation })}\n`);
  process.stdout.write(`${evaluationTable(evaluation)}\n`);
  for (const { without, averagePrecision, f1 } of ablation ?? []) process.stdout.write(`without ${without}: AP ${(100 * averagePrecision).toFixed(1)}, F1 ${(100 * f1).toFixed(1)}\n`);
}

const MATCHING = 'backend/src/domain/matching';

/** `claimdesk train`: learns check-worthiness, or matching, from the same sets and writes the module of weights. */
export async function train(options: { data: string; out: string; matching?: boolean; terms?: boolean }): Promise<void> {
  if (options.terms) return void (await writeFile(`${MATCHING}/common-terms.ts`, commonTermsSource(options.data)));
  if (options.matching) {
    const { source: weights, pairs } = trainMatching(options.data);
    await writeFile(`${MATCHING}/weights.ts`, weights);
    return void process.stdout.write(`${MATCHING}/weights.ts: learned from ${pairs} pairs\n`);
  }
  const { source, threshold, terms, examples } = learn(options.data);
  await writeFile(options.out, source);
  process.stdout.write(`${options.out}: ${terms} terms from ${examples} sentences, ${Math.round(source.length / 1000)} kB, threshold ${threshold}\n`);
}
