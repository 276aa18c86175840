import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { UnitOfWork, violatedConstraint } from '../database/index.js';
import { forbidden, invalidField, notFound } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { type ConflictRow, ConflictsRepository } from './conflicts.repository.js';
import type { ConflictOfInterest, ConflictsOfInterest, DeclareConflict } from './conflicts.schema.js';
import { UsersRepository } from './users.repository.js';

type ConflictsView = z.output<typeof ConflictsOfInterest>;

/** Declared conflicts of interest: one's own, or anybody's for those who manage people. They show on nobody else's screen. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ConflictsRepository,
    private readonly users: UsersRepository,
    private readonly audit: AuditLog,
  ) {}

  async of(me: SignedIn, userId: string): Promise<ConflictsView> {
    refuseForeign(me, userId);
    const tx = this.unitOfWork.reader;
    if (!(await this.users.byId(tx, userId))) throw notFound('person');
    return { data: (await this.repository.of(tx, userId)).map(present) };
  }

  /** From the next claim on; what the person holds already stays theirs. Declaring it twice changes nothing. */
  async declare(me: SignedIn, userId: string, input: z.output<typeof DeclareConflict>): Promise<ConflictsView> {
    refuseForeign(me, userId);
    const conflict = { userId, sourceId: input.sourceId ?? null, topic: input.topic?.trim() ?? null, reason: input.reason.trim(), declaredBy: me.id };
    try {
      await this.unitOfWork.transaction(async (tx) => {
        if (!(await this.users.byId(tx, userId))) throw notFound('person');
        if (!(await this.repository.declare(tx, conflict))) return;
        const after = { sourceId: conflict.sourceId, topic: conflict.topic };
        await this.audit.record(tx, { actor: me, action: 'conflict.declare', subject: { type: 'user', id: userId }, after });
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'conflicts_of_interest_source_fk') throw error;
      throw invalidField('/sourceId', 'unknown', 'There is no such source.');
    }
    return this.of(me, userId);
  }

  async withdraw(me: SignedIn, userId: string, id: string): Promise<void> {
    refuseForeign(me, userId);
    await this.unitOfWork.transaction(async (tx) => {
      const removed = await this.repository.remove(tx, userId, id);
      if (!removed) throw notFound('conflict of interest');
      const before = { sourceId: removed.source_id, topic: removed.topic };
      await this.audit.record(tx, { actor: me, action: 'conflict.withdraw', subject: { type: 'user', id: userId }, before });
    });
  }
}

function refuseForeign(me: SignedIn, userId: string): void {
  if (me.id !== userId && !may(me.role, 'user.manage')) throw forbidden('Conflicts of interest are seen by the person and by admins only.');
}

const present = (conflict: ConflictRow): z.output<typeof ConflictOfInterest> => ({
  id: conflict.id,
  source: conflict.source_id ? { id: conflict.source_id, name: conflict.source_name! } : null,
  topic: conflict.topic,
  reason: conflict.reason,
  declaredBy: { id: conflict.declared_by, name: conflict.declarer_name },
  declaredAt: conflict.created_at.toISOString(),
});
