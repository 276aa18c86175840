import { Injectable } from '@nestjs/common';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { PrioritiesService } from '../priorities/index.js';
import { ReprioritiseRepository } from './reprioritise.repository.js';

/** Small: whoever asks for the next claim passes over those that are being written. */
const BATCH = 100;
/** A run ends before the next one begins. */
const RUN_MS = 40_000;

interface Done {
  reckoned: number;
  changed: number;
}

/**
 * Keeps priorities true: a claim is looked at again when time will change a part of it, when it was seen again, or when a sweep comes by;
 * never all of them by the clock. What somebody is working with is passed over and taken up again: no lease ever waits or changes.
 */
@Injectable()
export class ReprioritiseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ReprioritiseRepository,
    private readonly claims: ClaimsService,
    private readonly priorities: PrioritiesService,
  ) {}

  /** @returns how many claims were looked at and how many of them changed */
  async run(): Promise<Done> {
    const total = { reckoned: 0, changed: 0 };
    const until = performance.now() + RUN_MS;
    const passedOver: string[] = [];
    await this.unitOfWork.transaction((tx) => this.priorities.settleBoosts(tx));
    for (const batch of [(tx: Tx) => this.due(tx), (tx: Tx) => this.sweep(tx, passedOver)]) {
      while (performance.now() < until) {
        const done = await this.unitOfWork.transaction(batch);
        if (!done) break;
        total.reckoned += done.reckoned;
        total.changed += done.changed;
      }
    }
    // Each on its own: whoever has it locked is waited for, and nobody waits for us meanwhile.
    for (const id of passedOver) await this.claims.reckonSoon(this.unitOfWork.reader, [id]);
    return total;
  }

  private async due(tx: Tx): Promise<Done | null> {
    const ids = await this.claims.dueForReckoning(tx, BATCH);
    return ids.length === 0 ? null : this.reckon(tx, ids, 'due');
  }

  private async sweep(tx: Tx, passedOver: string[]): Promise<Done | null> {
    const ids = await this.priorities.sweepOn(tx, BATCH);
    if (!ids) return null;
    const locked = new Set(await this.claims.lockQueued(tx, ids));
    passedOver.push(...ids.filter((id) => !locked.has(id)));
    return this.reckon(tx, [...locked], 'swept');
  }

  private async reckon(tx: Tx, ids: readonly string[], why: 'due' | 'swept'): Promise<Done> {
    if (ids.length === 0) return { reckoned: 0, changed: 0 };
    const reckoned = await this.priorities.ofClaims(tx, ids);
    if (why === 'due') await this.priorities.tellOverdue(tx, reckoned.filter(({ isOverdue }) => isOverdue));
    await this.claims.reprioritise(tx, reckoned, why);
    await this.claims.reckonSoon(tx, await this.repository.write(tx, reckoned));
    return { reckoned: reckoned.length, changed: reckoned.filter(({ priority, before }) => priority !== before).length };
  }
}
