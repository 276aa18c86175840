import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { may } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { COUNTED, MyDayRepository } from './my-day.repository.js';
import type { MyDay } from './my-day.schema.js';
import { paceOf } from './pace.js';

/** What is left, what is done and how fast it goes: the head of everybody's first page. Reads only. */
@Injectable()
export class MyDayService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MyDayRepository,
  ) {}

  async of({ id, role }: SignedIn): Promise<z.output<typeof MyDay>> {
    const tx = this.unitOfWork.reader;
    const scope = may(role, 'control.read') ? 'newsroom' : 'mine';
    const [queues, toApprove, corrections, done, hours] = await Promise.all([
      this.repository.queues(tx, id, scope),
      may(role, 'claim.approve') ? this.repository.toApprove(tx) : null,
      may(role, 'correction.decide') ? this.repository.corrections(tx) : null,
      this.repository.done(tx, id),
      this.repository.workedHours(tx, id),
    ]);
    return {
      at: queues.at.toISOString(),
      scope,
      left: { count: queues.waiting, isMore: queues.waiting_is_more },
      atRisk: { count: queues.at_risk, isMore: queues.at_risk_is_more },
      overdue: { count: queues.overdue, isMore: queues.overdue_is_more },
      disputes: may(role, 'dispute.read') ? { count: queues.disputes, isMore: queues.disputes_is_more } : null,
      toApprove: bounded(toApprove),
      corrections: bounded(corrections),
      done,
      pace: { perHour: paceOf(hours, queues.at), hours: hours.map(({ from, reviews }) => ({ from: from.toISOString(), reviews })) },
    };
  }
}

const bounded = (count: number | null): { count: number; isMore: boolean } | null => (count === null ? null : { count: Math.min(count, COUNTED), isMore: count > COUNTED });
