import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** @returns a new signing secret of 256 random bits, in the spelling of Standard Webhooks */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/**
 * The headers of a message by the rules of Standard Webhooks: HMAC-SHA256 over id, time and body.
 *
 * @param secrets more than one while an old one still counts: receivers take any that they know
 * @param seconds since the epoch
 */
export function signedHeaders(id: string, seconds: number, body: string, secrets: readonly string[]): Record<string, string> {
  const sign = (secret: string): string =>
    `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64')).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': secrets.map(sign).join(' ') };
}
