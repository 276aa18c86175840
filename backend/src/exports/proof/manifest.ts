import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { EXPORT_FORMATS } from '../../domain/export-formats.js';
import { Envelope, opened, seal, type SignedEnvelope } from './envelope.js';

const MANIFEST_TYPE = 'application/vnd.claimdesk.export+json';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What an export was: which question it answers, and by what it is known again. */
export const Manifest = z.object({
  export: z.object({ id: z.uuid(), format: z.enum(EXPORT_FORMATS), filter: z.record(z.string(), z.string()), asOf: z.string().optional(), builtAt: z.string() }),
  file: z.object({ name: z.string(), bytes: z.int(), sha256: Hash }),
  facts: z.int(),
  newsroom: z.object({ name: z.string(), url: z.string() }),
  /** The newest sealed event of the audit log when the file was written: the log can't be cut off before it without being found out. */
  audit: z.object({ position: z.int(), hash: Hash }).nullable(),
});
export type ExportManifest = z.output<typeof Manifest>;

export const signManifest = (manifest: ExportManifest, privateKey: KeyObject): SignedEnvelope =>
  seal(MANIFEST_TYPE, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8'), privateKey);

/**
 * @param proof what stands in the proof's file, parsed
 * @returns the manifest, or in words why it proves nothing
 */
export function readManifest(proof: unknown, publicKey: KeyObject): ExportManifest | string {
  const envelope = Envelope.safeParse(proof);
  if (!envelope.success) return 'it is no proof of an export';
  const payload = opened(envelope.data, MANIFEST_TYPE, publicKey);
  if (!payload) return 'it is not signed with this key, or was changed after it was signed';
  const manifest = Manifest.safeParse(JSON.parse(payload.toString('utf8')));
  return manifest.success ? manifest.data : 'it was signed by a version of Claimdesk that wrote other proofs';
}
