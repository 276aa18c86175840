import { once } from 'node:events';
import path from 'node:path';
import { EXPORT_FORMATS, type FormatName } from '../domain/export-formats.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { FactWriter, type Question, writeWhole, type Written } from '../exports/index.js';
import { FactVersionsRepository } from '../facts/index.js';
import { CommandError, withRooms } from './rooms.js';

export interface ExportOptions {
  format?: string;
  verdict?: string;
  since?: string;
  until?: string;
  query?: string;
  asOf?: string;
  out?: string;
}

/** Writes the published facts to a file (whole or not at all) or to standard output. */
export async function exportFacts(options: ExportOptions): Promise<void> {
  if (!options.format) throw new CommandError(`--format is missing: it is one of ${EXPORT_FORMATS.join(', ')}`);
  const format = oneOf(EXPORT_FORMATS, '--format', options.format);
  const verdict = options.verdict ? oneOf(VERDICTS, '--verdict', options.verdict) : undefined;
  for (const option of ['since', 'until', 'asOf'] as const) checkTime(option, options[option]);
  const filter = { verdict, since: options.since, until: options.until, q: options.query };
  const { written, asOf } = await withRooms(async (rooms) => {
    const now = await rooms.get(FactVersionsRepository).moment();
    if (options.asOf && Date.parse(options.asOf) > Date.parse(now)) throw new CommandError(`--as-of ${options.asOf} is still to come`);
    const question = { ...filter, asOf: options.asOf ? beginningOf(options.asOf) : now };
    return { asOf: question.asOf, written: await run(rooms.get(FactWriter), format, question, options.out) };
  });
  if (options.out) process.stderr.write(`${written.factCount} facts as of ${asOf}, ${written.bytes} bytes, sha256 ${written.sha256}\n`);
}

function run(writer: FactWriter, format: FormatName, question: Question, out?: string): Promise<Written> {
  if (out) return writeWhole(path.resolve(out), (sink) => writer.write(format, question, sink));
  return writer.write(format, question, async (chunk) => {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  });
}

const beginningOf = (time: string): string => (time.includes('T') ? time : `${time}T00:00:00Z`);

/** A day, or a moment that says its zone: what it means must not depend on where it is read. */
function checkTime(option: string, given: string | undefined): void {
  if (given === undefined) return;
  const isWhole = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(given);
  if (isWhole && !Number.isNaN(Date.parse(given))) return;
  throw new CommandError(`--${option === 'asOf' ? 'as-of' : option} ${given} is not a date; write it like 2026-03-31 or 2026-03-31T14:05:00Z`);
}

function oneOf<const Values extends readonly string[]>(values: Values, option: string, given: string): Values[number] {
  if (values.includes(given)) return given;
  throw new CommandError(`${option} ${given}: it is one of ${values.join(', ')}`);
}
