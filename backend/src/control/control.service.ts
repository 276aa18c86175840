import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CalibrationService } from '../calibration/index.js';
import { UnitOfWork } from '../database/index.js';
import { notFound } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import { requiredReviews } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import { BoardRepository, type CardRow, SHOWN } from './board.repository.js';
import { ControlRepository, COUNTED, COUNTED_IN_A_STEP, type HealthRow } from './control.repository.js';
import type { ControlOverview, PeopleLoad, QueueAgreement, QueueBoard, QueueHealth, Span, Throughput } from './control.schema.js';

const AGREEMENT_DAYS = 30;

/** What those who run the desk see of it: queues, people, time. Reads only. */
@Injectable()
export class ControlService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ControlRepository,
    private readonly boards: BoardRepository,
    private readonly calibration: CalibrationService,
  ) {}

  async overview(): Promise<z.output<typeof ControlOverview>> {
    const queues = await this.repository.health(this.unitOfWork.reader);
    return { at: (queues[0]?.at ?? new Date()).toISOString(), queues: queues.map(presentHealth) };
  }

  async people({ role }: SignedIn): Promise<z.output<typeof PeopleLoad>> {
    const loads = await this.repository.loads(this.unitOfWork.reader);
    const maySeeFigures = may(role, 'calibration.read');
    return {
      at: (loads[0]?.at ?? new Date()).toISOString(),
      data: loads.map(({ id, name, last_seen_at, held, given, parked, today, week }) => ({
        person: { id, name },
        held,
        given,
        parked,
        lastSeenAt: last_seen_at?.toISOString() ?? null,
        done: maySeeFigures ? { today, week } : null,
      })),
    };
  }

  async throughput(span: Span): Promise<z.output<typeof Throughput>> {
    const steps = await this.repository.throughput(this.unitOfWork.reader, span);
    const capped = (count: number): number => Math.min(count, COUNTED_IN_A_STEP);
    return {
      span,
      steps: steps.map(({ from, reviews, decisions }) => ({ from: from.toISOString(), reviews: capped(reviews), decisions: capped(decisions) })),
      isCut: steps.some(({ reviews, decisions }) => Math.max(reviews, decisions) > COUNTED_IN_A_STEP),
    };
  }

  /** Of queues only: how two certain people agree is for admins. */
  async agreement(): Promise<z.output<typeof QueueAgreement>> {
    const { queues } = await this.calibration.agreement(AGREEMENT_DAYS);
    return { queues: queues.map(({ queue, claims, percent, krippendorff }) => ({ queue, claims, percent, krippendorff })) };
  }

  async board(queueId: string): Promise<z.output<typeof QueueBoard>> {
    const tx = this.unitOfWork.reader;
    const queue = await this.boards.queue(tx, queueId);
    if (!queue) throw notFound('queue');
    const [waiting, people] = await Promise.all([this.boards.waiting(tx, queue), this.boards.people(tx, queueId)]);
    const cards = await this.boards.cards(tx, queueId, people.map(({ id }) => id));
    return {
      at: queue.at.toISOString(),
      queue: { id: queue.id, name: queue.name, reviews: requiredReviews(queue.review_policy) },
      waiting: waiting.slice(0, SHOWN).map(presentCard),
      isMore: waiting.length > SHOWN,
      people: people.map(({ id, name, limit, load }) => ({ person: { id, name }, limit, load, cards: cards.filter(({ person_id }) => person_id === id).map(presentCard) })),
    };
  }
}

const counted = (count: number, isMore = count > COUNTED): { count: number; isMore: boolean } => ({ count: Math.min(count, COUNTED), isMore });

const presentHealth = (row: HealthRow): z.output<typeof QueueHealth> => ({
  id: row.id,
  name: row.name,
  paused: row.paused,
  draining: row.draining,
  waiting: counted(row.waiting),
  given: counted(row.given),
  parked: counted(row.parked),
  held: counted(row.held),
  snoozed: counted(row.snoozed),
  disputed: counted(row.disputed),
  // Beyond those that were looked at, more may be at risk only where all of them may be.
  atRisk: counted(row.at_risk, row.soon_is_cut && row.at_risk > 0),
  breached: counted(row.breached),
  oldestWaitingAt: row.oldest_waiting_at?.toISOString() ?? null,
  people: row.people,
});

const presentCard = (row: CardRow): z.output<typeof QueueBoard>['waiting'][number] => ({
  assignmentId: row.id,
  claimId: row.claim_id,
  wording: row.wording,
  priority: row.priority,
  slot: row.slot,
  forLeads: row.for_leads,
  dueAt: row.due_at?.toISOString() ?? null,
  heldUntil: row.held_until?.toISOString() ?? null,
  parked: row.parked,
});
