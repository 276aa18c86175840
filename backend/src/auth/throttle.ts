import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { DomainError } from '../domain/errors.js';
import { AuthRepository } from './auth.repository.js';

const WINDOW_MINUTES = 15;

export interface Limit {
  /** Whose attempts are counted, by what the server knows itself. */
  key: string;
  /** Within a quarter of an hour. */
  attempts: number;
}

/** Counts attempts to get in, in the database: for all processes together, and beyond a restart. */
@Injectable()
export class Throttle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuthRepository,
  ) {}

  /** @throws DomainError `too-many-requests` that says when to come back */
  async count(...limits: Limit[]): Promise<void> {
    const seconds = await this.repository.countAttempt(this.unitOfWork.reader, limits, WINDOW_MINUTES);
    if (seconds === 0) return;
    throw new DomainError('too-many-requests', `Too many failed attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`, [], {
      retryAfterSeconds: seconds,
    });
  }
}
