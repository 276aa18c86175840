import { DomainError } from '../domain/errors.js';

/**
 * Lets so many through at once, and so many more wait: readers may come in any number, and must never take the database from the people who work in
 * the newsroom.
 */
export class Gate {
  private inside = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(
    private readonly width: number,
    private readonly queue: number,
  ) {}

  /** @throws DomainError `unavailable` where too many wait already */
  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.width) {
      if (this.waiting.length >= this.queue) throw new DomainError('unavailable', 'Too many people are reading just now.');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
