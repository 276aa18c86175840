import { Injectable } from '@nestjs/common';
import { SetAsideService } from '../assignments/index.js';
import { ClaimsService, JoinsService, type MergeRow } from '../claims/index.js';
import type { Tx } from '../database/index.js';
import { conflict } from '../domain/errors.js';
import type { Verdict } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import { DecisionsService } from '../reviews/index.js';
import { MergesRepository } from './merges.repository.js';

/** What a person's merge put aside; stored with the merge. The policy joins only what has none of it. */
export interface SetAside {
  /** Assignments that were ended. */
  slots: string[];
  decisionId: string | null;
  /** Until when (ISO 8601) or by what it slept. */
  snooze: { until: string | null; onSighting: boolean } | null;
}

const NOTHING: SetAside = { slots: [], decisionId: null, snooze: null };

/** Lets an absorbed claim stand for itself again, as it stood before: with its sightings, reviews, decision and open reviews. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly repository: MergesRepository,
    private readonly joins: JoinsService,
    private readonly claims: ClaimsService,
    private readonly work: SetAsideService,
    private readonly decisions: DecisionsService,
  ) {}

  /**
   * @param keptId what the absorbed claim counts for now; locked, as all that was joined to it
   * @throws DomainError `conflict` where either of them would have no sighting
   */
  async from(tx: Tx, person: SignedIn, keptId: string, merge: MergeRow, note: string | null): Promise<void> {
    const { going, staying } = await this.repository.shares(tx, keptId, foundAs(merge));
    if (going.length === 0) throw conflict('All that was seen of it has gone elsewhere since: nothing would come back.');
    if (staying === 0) throw conflict('Nothing would be left of the claim that it was joined to.');
    const { absorbed: was, more } = merge.before;
    const aside = { ...NOTHING, ...(more as Partial<SetAside> | undefined) };
    const release = (back: Parameters<JoinsService['release']>[3]) => this.joins.release(tx, person, { ...merge, kept_id: keptId }, back, note);
    if (was.state === 'dismissed') return void (await release({ event: 'detach' }));
    if (was.state === 'decided') {
      await release({ event: 'restate', verdict: was.verdict as Verdict, contentHash: was.contentHash! });
      return this.decisions.restore(tx, aside.decisionId!);
    }
    const queueId = await this.work.queueFor(tx, was.queueId);
    await release({ event: 'split', ...(queueId !== was.queueId && { queueId }) });
    const { priority } = await this.claims.forDecision(tx, merge.absorbed_id);
    await this.work.bringBack(tx, { claimId: merge.absorbed_id, queueId, priority }, aside.slots);
    if (!aside.snooze) return;
    const { until, onSighting } = aside.snooze;
    await this.work.sleepOn(tx, person, merge.absorbed_id, { until: until === null ? null : new Date(until), onSighting });
  }
}

/** The claims whose sightings a merge moved. */
export const foundAs = ({ absorbed_id, before }: MergeRow): string[] => [absorbed_id, ...before.followers];
