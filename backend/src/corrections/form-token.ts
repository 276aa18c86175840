import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a form carries: when it was shown, something that is its own, and that we wrote both. */
export interface FormToken {
  /** Milliseconds since 1970. */
  at: number;
  nonce: string;
  mac: string;
}

const SHAPE = /^([0-9a-z]{6,9})\.([\w-]{16})\.([\w-]{43})$/;

/** Quicker than this nobody reads the form, let alone fills it in. */
const QUICKEST_MS = 3_000;
const OLDEST_MS = 24 * 3_600_000;

/** @param nonce 16 characters of base64url */
export const writeToken = (salt: Buffer, slug: string, at: number, nonce: string): string => `${at.toString(36)}.${nonce}.${macOf(salt, slug, at, nonce)}`;

/** What a token says; null for anything that has not its shape. Whether it is ours shows only with the salt of its day. */
export function readToken(token: string): FormToken | null {
  const found = SHAPE.exec(token);
  return found && { at: Number.parseInt(found[1]!, 36), nonce: found[2]!, mac: found[3]! };
}

/** Whether we wrote it, for this fact, not too long ago and not just now. */
export const isGood = ({ at, nonce, mac }: FormToken, salt: Buffer, slug: string, now: number): boolean =>
  timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(salt, slug, at, nonce))) && now - at >= QUICKEST_MS && now - at <= OLDEST_MS;

/** What a form is known by once it was sent. */
export const keyOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const macOf = (salt: Buffer, slug: string, at: number, nonce: string): string => createHmac('sha256', salt).update(`${slug}\n${at}\n${nonce}`).digest('base64url');
