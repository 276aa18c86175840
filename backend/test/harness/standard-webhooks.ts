import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Takes a message as a receiver does, by the rules of Standard Webhooks: the secret's HMAC-SHA256 over id, time and body is one of those that it carries.
 *
 * @returns the message, parsed
 * @throws Error where no signature is good, or a header is missing
 */
export function verified(secret: string, body: string, headers: Readonly<Record<string, unknown>>): unknown {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers[name]);
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') throw new Error('a header is missing');
  const expected = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.${body}`).digest();
  const isGood = signatures.split(' ').some((signature) => {
    const [version, digest] = signature.split(',');
    const given = Buffer.from(digest ?? '', 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isGood) throw new Error('no signature is good');
  return JSON.parse(body);
}
