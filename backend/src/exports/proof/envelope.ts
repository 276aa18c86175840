/**
 * Dead Simple Signing Envelope, version 1, with one Ed25519 signature: the payload is signed as the bytes that it is, under its type, so that nothing
 * has to be brought into a canonical form first.
 *
 * @see https://github.com/secure-systems-lab/dsse
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';

export const Envelope = z.object({
  payloadType: z.string(),
  /** Base64. */
  payload: z.base64(),
  signatures: z.array(z.object({ keyid: z.string(), sig: z.base64() })).min(1),
});
export type SignedEnvelope = z.output<typeof Envelope>;

/** What is signed: lengths in bytes keep type and payload apart. */
function preAuthentication(type: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}

/** Hexadecimal SHA-256 of the public key's SPKI bytes. */
export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256').update((key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' })).digest('hex');

export function seal(payloadType: string, payload: Buffer, privateKey: KeyObject): SignedEnvelope {
  const signature = sign(null, preAuthentication(payloadType, payload), privateKey);
  return { payloadType, payload: payload.toString('base64'), signatures: [{ keyid: keyIdOf(privateKey), sig: signature.toString('base64') }] };
}

/** @returns the payload, where one of the signatures is the key's; else null */
export function opened(envelope: SignedEnvelope, payloadType: string, publicKey: KeyObject): Buffer | null {
  if (envelope.payloadType !== payloadType) return null;
  const payload = Buffer.from(envelope.payload, 'base64');
  const signed = preAuthentication(payloadType, payload);
  return envelope.signatures.some(({ sig }) => verify(null, signed, publicKey, Buffer.from(sig, 'base64'))) ? payload : null;
}
