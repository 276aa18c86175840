import { createHash, randomBytes } from 'node:crypto';

const SHAPE = /^cdk_[A-Za-z0-9_-]{43}$/;
const SHOWN = 12;

/** @returns a new secret, of 256 random bits */
export const newSecret = (): string => `cdk_${randomBytes(32).toString('base64url')}`;

/** What of it may be shown for ever: enough to know it again, far too little to guess the rest. */
export const prefixOf = (secret: string): string => secret.slice(0, SHOWN);

/** @returns the SHA-256 that is stored in its place; null for what can be no secret of ours */
export const hashOf = (secret: string): Buffer | null => (SHAPE.test(secret) ? createHash('sha256').update(secret).digest() : null);
