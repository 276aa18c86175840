import type { z } from 'zod';
import type { ExportRow } from './exports.repository.js';
import type { Export } from './exports.schema.js';
import { FORMATS } from './formats/index.js';

/** Says of which moment it is; the end of the id keeps two of one moment apart. */
export const fileNameOf = (row: ExportRow): string =>
  `claimdesk-facts-${row.as_of.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${row.id.slice(-6)}.${FORMATS[row.format].extension}`;

export const proofNameOf = (row: ExportRow): string => `${fileNameOf(row)}.proof.json`;

export const presentExport = (row: ExportRow): z.output<typeof Export> => ({
  id: row.id,
  format: row.format,
  filter: row.filter,
  asOf: row.as_of,
  status: row.status,
  factsTotal: row.facts_total,
  factsDone: row.facts_done,
  factCount: row.fact_count,
  bytes: row.bytes === null ? null : Number(row.bytes),
  sha256: row.sha256,
  failure: row.failure,
  fileName: fileNameOf(row),
  proofName: row.is_proved ? proofNameOf(row) : null,
  createdBy: row.created_by && row.creator_name ? { id: row.created_by, name: row.creator_name } : null,
  createdByKey: row.created_by_key && row.key_name ? { id: row.created_by_key, name: row.key_name } : null,
  createdAt: row.created_at.toISOString(),
  readyAt: row.ready_at?.toISOString() ?? null,
});
