/** A process that does nothing but one export: `export-alone.js <format>`. Tells what it took as one line of JSON. */
import { withRooms } from '../cli/rooms.js';
import { EXPORT_FORMATS, type FormatName } from '../domain/export-formats.js';
import { FactWriter, type Written } from '../exports/index.js';
import { FactVersionsRepository } from '../facts/index.js';
import { peakMemoryOf, secondsOf } from './measure.js';

export interface ExportedAlone {
  facts: number;
  bytes: number;
  seconds: number;
  /** Of the process from its start, and before the first fact, in MB. */
  peakRssMb: number;
  idleRssMb: number;
}

const format = EXPORT_FORMATS.find((name) => name === process.argv[2]) satisfies FormatName | undefined;
if (!format) throw new Error(`${process.argv[2]} is no format: ${EXPORT_FORMATS.join(', ')}`);

await withRooms(async (rooms) => {
  const asOf = await rooms.get(FactVersionsRepository).moment();
  const idleRssMb = Math.round(process.memoryUsage.rss() / 1e6);
  let written: Written | null = null;
  let seconds = 0;
  const peakRssMb = await peakMemoryOf(async () => {
    seconds = await secondsOf(async () => {
      written = await rooms.get(FactWriter).write(format, { asOf }, async () => undefined);
    });
  });
  const { factCount: facts, bytes } = written!;
  process.stdout.write(`${JSON.stringify({ facts, bytes, seconds, peakRssMb, idleRssMb } satisfies ExportedAlone)}\n`);
});
