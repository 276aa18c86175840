import { once } from 'node:events';
import path from 'node:path';
import { EXPORT_FORMATS, type FormatName } from '../domain/export-formats.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { FactWriter, writeWhole, type Written } from '../exports/index.js';
import { CommandError, withRooms } from './rooms.js';

export interface ExportOptions {
  format?: string;
  verdict?: string;
  since?: string;
  out?: string;
}

/** Writes the published facts to a file (whole or not at all) or to standard output. */
export async function exportFacts(options: ExportOptions): Promise<void> {
  if (!options.format) throw new CommandError(`--format is missing: it is one of ${EXPORT_FORMATS.join(', ')}`);
  const format = oneOf(EXPORT_FORMATS, '--format', options.format);
  const verdict = options.verdict ? oneOf(VERDICTS, '--verdict', options.verdict) : undefined;
  if (options.since && Number.isNaN(Date.parse(options.since))) {
    throw new CommandError(`--since ${options.since} is not a date; write it like 2026-03-31`);
  }
  const written = await withRooms((rooms) => run(rooms.get(FactWriter), format, { verdict, since: options.since }, options.out));
  if (options.out) process.stderr.write(`${written.factCount} facts, ${written.bytes} bytes, sha256 ${written.sha256}\n`);
}

function run(writer: FactWriter, format: FormatName, filter: { verdict?: (typeof VERDICTS)[number]; since?: string }, out?: string): Promise<Written> {
  if (out) return writeWhole(path.resolve(out), (sink) => writer.write(format, filter, sink));
  return writer.write(format, filter, async (chunk) => {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  });
}

function oneOf<const Values extends readonly string[]>(values: Values, option: string, given: string): Values[number] {
  if (values.includes(given)) return given;
  throw new CommandError(`${option} ${given}: it is one of ${values.join(', ')}`);
}
