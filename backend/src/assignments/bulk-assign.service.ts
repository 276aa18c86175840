import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { type Candidate, distribute, type Share, type Strategy } from '../domain/assignment/index.js';
import { invalidField } from '../domain/errors.js';
import { groupBy } from '../domain/group-by.js';
import type { Actor } from '../domain/ids.js';
import { type Notice, NotificationsService } from '../notifications/index.js';
import { QueuesService } from '../queues/index.js';
import { type AssignableRow, BulkAssignRepository, type MemberRow } from './bulk-assign.repository.js';
import type { BulkAssign, BulkAssigned } from './bulk-assign.schema.js';
import { OpenWorkService } from './open-work.service.js';

type Request = z.output<typeof BulkAssign>;
type Result = z.output<typeof BulkAssigned>['data'][number];

const AT_ONCE = 100;

/** Many claims to one person or shared out among several; each batch as a whole, and an answer for each claim. */
@Injectable()
export class BulkAssignService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: BulkAssignRepository,
    private readonly openWork: OpenWorkService,
    private readonly queues: QueuesService,
    private readonly audit: AuditLog,
    private readonly notifications: NotificationsService,
  ) {}

  /** @throws DomainError `validation-failed` where the person does not review in the queue that all are moved to */
  async assign(actor: Actor, request: Request): Promise<z.output<typeof BulkAssigned>> {
    const { userId, queueId } = request;
    const tx = this.unitOfWork.reader;
    if (queueId) await this.queues.receiving(tx, queueId, actor);
    if (queueId && userId && !(await this.queues.isMember(tx, queueId, userId))) {
      throw invalidField('/userId', 'not-a-member', 'This person does not review in that queue.');
    }
    const claimIds = [...new Set(request.claimIds)];
    const data: Result[] = [];
    for (let from = 0; from < claimIds.length; from += AT_ONCE) {
      const batch = claimIds.slice(from, from + AT_ONCE);
      data.push(...(await this.unitOfWork.transaction((each) => this.assignBatch(each, actor, batch, request))));
    }
    return { assigned: data.filter(({ outcome }) => outcome === 'assigned').length, data };
  }

  private async assignBatch(tx: Tx, actor: Actor, claimIds: readonly string[], request: Request): Promise<Result[]> {
    const found = new Map((await this.repository.lock(tx, claimIds)).map((row) => [row.claim_id, row]));
    const results = new Map<string, Result>();
    const free: AssignableRow[] = [];
    for (const claimId of claimIds) {
      const row = found.get(claimId);
      const refused = whyNot(claimId, row, request);
      if (refused) results.set(claimId, refused);
      else free.push(row!);
    }
    for (const [queueId, rows] of groupBy(free, (row) => request.queueId ?? row.queue_id!)) {
      const members = await this.repository.members(tx, queueId);
      const shares = share(request, rows, members);
      await this.give(tx, actor, queueId, rows, shares, request.strategy);
      for (const each of shares) results.set(each.claimId, outcomeOf(each, members, request));
    }
    return claimIds.map((claimId) => results.get(claimId)!);
  }

  private async give(tx: Tx, actor: Actor, queueId: string, rows: readonly AssignableRow[], shares: readonly Share[], strategy: Strategy | undefined): Promise<void> {
    const given = shares.flatMap(({ claimId, userId }) => (userId ? [{ row: rows.find((row) => row.claim_id === claimId)!, userId }] : []));
    await this.repository.give(tx, given.map(({ row, userId }) => ({ assignmentId: row.assignment_id!, userId })));
    await this.notifications.notify(tx, ...noticesFor(actor, queueId, given));
    await this.openWork.sendTo(tx, actor, queueId, given.filter(({ row }) => row.queue_id !== queueId).map(({ row }) => row.claim_id));
    await this.audit.record(
      tx,
      ...given.map(({ row, userId }) => ({
        actor,
        action: 'claim.assign',
        subject: { type: 'claim', id: row.claim_id },
        before: { assignedTo: row.assigned_to },
        after: { assignedTo: userId, ...(strategy ? { strategy } : {}) },
      })),
    );
  }
}

/** One word to each person, however many they got. */
function noticesFor(actor: Actor, queueId: string, given: ReadonlyArray<{ row: AssignableRow; userId: string }>): Notice[] {
  return [...groupBy(given, ({ userId }) => userId)].map(([userId, theirs]) =>
    theirs.length === 1
      ? { userId, kind: 'claim.assigned', subject: { type: 'claim', id: theirs[0]!.row.claim_id }, actor }
      : { userId, kind: 'queue.claims_given', subject: { type: 'queue', id: queueId }, actor, params: { count: theirs.length } },
  );
}

function whyNot(claimId: string, row: AssignableRow | undefined, { strategy, queueId }: Request): Result | null {
  if (!row) return { claimId, outcome: 'not_found', person: null };
  const person = whoHas(row);
  // A claim moves as a whole: not while somebody reviews it.
  const isMoving = queueId !== undefined && queueId !== row.queue_id;
  if (row.holder_id && (!row.assignment_id || isMoving)) return { claimId, outcome: 'held', person };
  if (!row.assignment_id || row.state !== 'queued') return { claimId, outcome: 'not_waiting', person: null };
  if (row.assigned_to && strategy) return { claimId, outcome: 'given_already', person };
  return null;
}

function whoHas({ holder_id, assigned_to, holder_name }: AssignableRow): Result['person'] {
  const id = holder_id ?? assigned_to;
  return id === null ? null : { id, name: holder_name ?? '' };
}

function share({ userId, strategy }: Request, rows: readonly AssignableRow[], members: readonly MemberRow[]): Share[] {
  const people: Candidate[] = members.filter(({ id }) => !userId || id === userId);
  const claims = rows.map((row) => ({ id: row.claim_id, traits: row.traits, wording: row.wording, barred: row.barred }));
  // What is theirs already takes no more room.
  const own = new Set(rows.filter((row) => userId && row.assigned_to === userId).map((row) => row.claim_id));
  const shared = new Map(distribute(strategy ?? 'least_loaded', claims.filter(({ id }) => !own.has(id)), people).map((each) => [each.claimId, each]));
  return claims.map(({ id }) => shared.get(id) ?? { claimId: id, userId: userId! });
}

function outcomeOf(each: Share, members: readonly MemberRow[], { userId }: Request): Result {
  const { claimId } = each;
  if (each.userId === null) return { claimId, outcome: each.why === 'nobody' && userId ? 'not_a_member' : each.why, person: null };
  const { id, name } = members.find((member) => member.id === each.userId)!;
  return { claimId, outcome: 'assigned', person: { id, name } };
}
