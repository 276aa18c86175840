import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { once, type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { isKeptBlind, ReviewsRepository } from '../reviews/index.js';
import { type CommentRow, CommentsRepository, EDIT_MINUTES } from './comments.repository.js';
import type { Comment, CommentsOfClaim, WriteComment } from './comments.schema.js';

type CommentInput = z.output<typeof WriteComment>;
type CommentView = z.output<typeof Comment>;
type Outlook = NonNullable<Awaited<ReturnType<ReviewsRepository['outlook']>>>;

const TOO_LATE = `A comment of your own can be changed for ${EDIT_MINUTES} minutes.`;

/** What people say to each other about a claim. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CommentsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly notifications: NotificationsService,
    private readonly audit: AuditLog,
  ) {}

  /** The comments as this person may read them: where the queue is blind, those of other reviewers come after their own review. */
  async ofClaim(person: SignedIn, claimId: string): Promise<z.output<typeof CommentsOfClaim>> {
    const tx = this.unitOfWork.reader;
    const [outlook, comments] = await Promise.all([this.reviews.outlook(tx, claimId, person.id), this.repository.ofClaim(tx, claimId)]);
    if (!outlook) throw notFound('claim');
    const shown = comments.filter((comment) => mayRead(person, outlook, comment));
    return { data: shown.map((comment) => present(person, comment)), hidden: comments.length - shown.length };
  }

  async write(person: SignedIn, claimId: string, input: CommentInput, key: string | null): Promise<CommentView> {
    return this.unitOfWork.transaction((tx) =>
      once(tx, { userId: person.id, key, request: ['comment', claimId, input] }, async () => {
        if (!(await this.reviews.outlook(tx, claimId, person.id))) throw notFound('claim');
        const id = await this.add(tx, person, claimId, input.body);
        const mentioned = await this.repository.mention(tx, id, input.mentions);
        const comment = (await this.repository.byId(tx, id))!;
        await this.tell(tx, person, comment, mentioned);
        return present(person, comment);
      }),
    );
  }

  /** Writes it without telling anybody: those whom it concerns hear of it by what it was said with. @returns its id */
  async add(tx: Tx, person: SignedIn, claimId: string, body: string): Promise<string> {
    const id = await this.repository.insert(tx, claimId, person.id, body.trim());
    await this.audit.record(tx, { actor: person, action: 'comment.write', subject: { type: 'claim', id: claimId }, after: { commentId: id } });
    return id;
  }

  /** @throws DomainError `not-found` for what is not one's own, `conflict` when it is too late */
  async edit(person: SignedIn, id: string, input: CommentInput): Promise<CommentView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.own(tx, person, id);
      if (!(await this.repository.edit(tx, id, person.id, input.body.trim()))) throw conflict(TOO_LATE);
      const mentioned = await this.repository.mention(tx, id, input.mentions);
      await this.notify(tx, person, before.claim_id, 'comment.mentioned', mentioned);
      await this.audit.record(tx, { actor: person, action: 'comment.edit', subject: { type: 'claim', id: before.claim_id }, after: { commentId: id } });
      return present(person, (await this.repository.byId(tx, id))!);
    });
  }

  /** @throws DomainError `not-found` for what is not one's own, `conflict` when it is too late */
  async remove(person: SignedIn, id: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const { claim_id } = await this.own(tx, person, id);
      if (!(await this.repository.remove(tx, id, person.id))) throw conflict(TOO_LATE);
      await this.repository.mention(tx, id, []);
      await this.audit.record(tx, { actor: person, action: 'comment.delete', subject: { type: 'claim', id: claim_id }, after: { commentId: id } });
    });
  }

  private async own(tx: Tx, person: SignedIn, id: string): Promise<CommentRow> {
    const comment = await this.repository.byId(tx, id);
    if (comment?.author_id !== person.id) throw notFound('comment of yours');
    return comment;
  }

  /** Those who are named are told in any case, without its words; of those who take part, whoever may read it by now. */
  private async tell(tx: Tx, person: SignedIn, comment: CommentRow, mentioned: readonly string[]): Promise<void> {
    await this.notify(tx, person, comment.claim_id, 'comment.mentioned', mentioned);
    const readers: string[] = [];
    for (const participant of await this.repository.participants(tx, comment.claim_id)) {
      if (mentioned.includes(participant.id)) continue;
      const outlook = await this.reviews.outlook(tx, comment.claim_id, participant.id);
      if (outlook && mayRead(participant, outlook, comment)) readers.push(participant.id);
    }
    await this.notify(tx, person, comment.claim_id, 'comment.written', readers);
  }

  private notify(tx: Tx, actor: SignedIn, claimId: string, kind: 'comment.mentioned' | 'comment.written', userIds: readonly string[]): Promise<void> {
    return this.notifications.notify(tx, ...userIds.map((userId) => ({ userId, kind, subject: { type: 'claim' as const, id: claimId }, actor })));
  }
}

/** Somebody who is kept blind reads what those say who do not review; somebody who is calibrated by the claim reads nothing of it. */
function mayRead(person: Pick<SignedIn, 'id' | 'role'>, outlook: Outlook, comment: CommentRow): boolean {
  if (comment.author_id === person.id || !isKeptBlind(person, outlook)) return true;
  return !outlook.calibrating && !comment.by_reviewer;
}

const present = (person: SignedIn, comment: CommentRow): CommentView => ({
  id: comment.id,
  author: { id: comment.author_id, name: comment.author_name },
  body: comment.body,
  mentions: comment.mentions,
  createdAt: comment.created_at.toISOString(),
  editedAt: comment.edited_at?.toISOString() ?? null,
  editableUntil: comment.author_id === person.id ? new Date(comment.created_at.getTime() + EDIT_MINUTES * 60_000).toISOString() : null,
});
