import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Algorithm, hash, verify } from '@node-rs/argon2';
import { DomainError } from '../domain/errors.js';

/** OWASP ASVS 5.0 appendix C: argon2id with 46 MiB, one pass, one lane. */
const OPTIONS = { algorithm: Algorithm.Argon2id, memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;
/** Each hash takes 46 MiB: more at once would let a flood of sign-ins exhaust the memory. */
const AT_ONCE = 4;
const WAITING_MAX = 40;

/** No look-alikes (0 O 1 l I), so that it can be read out on the telephone. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Hashes and checks passwords, a few at a time. */
@Injectable()
export class Passwords {
  private busy = 0;
  private readonly waiting: Array<() => void> = [];
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, OPTIONS));
  }

  /** @param stored null for an unknown person: takes as long as for a known one, and is false */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash(oneTimePassword());
    const against = stored ?? (await this.decoy);
    const same = await this.inTurn(() => verify(against, password));
    return same && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy >= AT_ONCE) {
      if (this.waiting.length >= WAITING_MAX) {
        throw new DomainError('too-many-requests', 'Too many people are signing in. Wait a moment.', [], { retryAfterSeconds: 5 });
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.busy++;
    try {
      return await work();
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }
}

/** Four groups of four characters: 93 bits. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
