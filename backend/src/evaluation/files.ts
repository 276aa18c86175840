/** Reads labelled files; what is missing or broken is told in one line that names the file. */
import { existsSync, readFileSync } from 'node:fs';

/** What the person who called the command can put right. */
export class EvaluationError extends Error {}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new EvaluationError(`${file} can't be read; --data names the folder of the labelled sets`);
  }
}

export function readJson<Type>(file: string): Type {
  return parse<Type>(readText(file), file);
}

/** One JSON object a line. */
export function readJsonLines<Type>(file: string): Type[] {
  return readText(file)
    .split('\n')
    .filter(Boolean)
    .map((line, i) => parse<Type>(line, `${file}:${i + 1}`));
}

/** Nothing where there is no such file: not every set has it. */
export function readJsonLinesIfAny<Type>(file: string): Type[] {
  return existsSync(file) ? readJsonLines<Type>(file) : [];
}

function parse<Type>(text: string, where: string): Type {
  try {
    return JSON.parse(text) as Type;
  } catch {
    throw new EvaluationError(`${where} is not JSON`);
  }
}
