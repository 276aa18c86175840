import { evaluate as measure, evaluationTable } from '../evaluation/index.js';

/**
 * `claimdesk eval`: extraction measured on labelled sets, as one table or as one JSON object. Needs no database.
 *
 * @throws {EvaluationError} with one line that says which folder or file can't be read
 */
export async function evaluate(options: { data: string; json?: boolean }): Promise<void> {
  const evaluation = measure(options.data);
  process.stdout.write(options.json ? `${JSON.stringify(evaluation)}\n` : `${evaluationTable(evaluation)}\n`);
}

