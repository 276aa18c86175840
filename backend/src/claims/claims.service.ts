import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ArticlesRepository } from '../articles/index.js';
import { AuditLog, AuditService } from '../audit/index.js';
import { marksIn, type Tx, UnitOfWork } from '../database/index.js';
import { type ClaimEvent, type ClaimState, OPEN_STATES, transition } from '../domain/claim-lifecycle/index.js';
import { conflict, DomainError, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { abilities, approvalBar, seesGold } from './claim.policy.js';
import { presentArticleSighting, presentClaim, presentSightings, slotToOpen } from './claim.presenter.js';
import { type ClaimChange, ClaimsRepository, type RoutableRow, type RoutedClaim } from './claims.repository.js';
import type { ArticleSightings, Claim, ClaimHistory, ClaimList, ClaimPage, SightingsOfClaim } from './claims.schema.js';
import { SightingsRepository } from './sightings.repository.js';

export type LockedClaim = NonNullable<Awaited<ReturnType<ClaimsRepository['lock']>>>;

/** Claims and what becomes of them. The only writer of a claim's state: every other room asks here. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ClaimsRepository,
    private readonly sightings: SightingsRepository,
    private readonly articles: ArticlesRepository,
    private readonly audit: AuditLog,
    private readonly auditTrail: AuditService,
  ) {}

  async list(query: z.output<typeof ClaimList>): Promise<z.output<typeof ClaimPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    const marks = await marksIn(this.unitOfWork.reader, 'claims.wording', rows.map(({ id }) => id), query.filter.q);
    return { data: rows.map((claim) => ({ ...presentClaim(claim), marks: marks.get(claim.id) ?? [] })), page };
  }

  async get(actor: Actor, id: string): Promise<z.output<typeof Claim>> {
    const tx = this.unitOfWork.reader;
    const [claim] = await this.repository.byIds(tx, [id]);
    if (!claim) throw notFound('claim');
    const sightings = await this.sightings.ofClaims(tx, [id]);
    const part = actor.id === null ? null : await this.repository.partOf(tx, id, actor.id);
    const leads = actor.id !== null && (await this.repository.leadBy(tx, id, actor.id));
    return {
      ...presentClaim(claim),
      sightings: presentSightings(sightings),
      contentHash: claim.content_hash,
      assignmentId: slotToOpen(claim, actor.id),
      may: abilities(actor, claim, part, leads),
      approvalBar: approvalBar(actor, claim, part),
      isGold: seesGold(actor) ? await this.repository.isGold(tx, id) : null,
    };
  }

  async sightingsOf(id: string): Promise<z.output<typeof SightingsOfClaim>> {
    await this.mustExist(id);
    return { data: presentSightings(await this.sightings.ofClaims(this.unitOfWork.reader, [id])) };
  }

  async sightingsIn(articleId: string): Promise<z.output<typeof ArticleSightings>> {
    const tx = this.unitOfWork.reader;
    const found = await this.sightings.ofArticles(tx, [articleId]);
    if (found.length === 0 && !(await this.articles.byId(tx, articleId))) throw notFound('article');
    return { data: found.map(presentArticleSighting) };
  }

  /** Which claims people are calibrated by is told to those only who choose them. */
  async history(actor: Actor, id: string): Promise<z.output<typeof ClaimHistory>> {
    await this.mustExist(id);
    const all = await this.auditTrail.ofSubject('claim', id);
    const events = seesGold(actor) ? all : all.filter(({ action }) => !action.startsWith('gold.'));
    return { data: events.map(({ id: eventId, at, actor, action, before, after }) => ({ id: eventId, at, actor: actor.name, action, before, after })) };
  }

  /**
   * Moves one claim along an arrow of the state table, with its audit event, in the caller's transaction.
   *
   * @returns the claim as it was, locked until the transaction ends
   * @throws DomainError `not-found`, `illegal-transition`, `conflict` where it was joined to another claim
   */
  async apply(
    tx: Tx,
    actor: Actor,
    claimId: string,
    event: ClaimEvent,
    change: ClaimChange = {},
    note: Record<string, unknown> = {},
  ): Promise<LockedClaim> {
    const claim = await this.repository.lock(tx, claimId);
    if (!claim) throw notFound('claim');
    if (claim.merged_into && change.mergedInto === undefined) throw conflict('This claim was joined to another one. Take that back, or go on there.');
    const state = transition(claim.state, event);
    await this.repository.write(tx, claimId, state, change);
    await this.audit.record(tx, {
      actor,
      action: `claim.${event}`,
      subject: { type: 'claim', id: claimId },
      before: { state: claim.state, ...(change.queueId ? { queueId: claim.queue_id } : {}) },
      after: { state, ...change, ...note },
    });
    return claim;
  }

  /**
   * Gives the claim better words, before anybody decided on it. Its sightings keep theirs, and so does what a new sighting is recognised by.
   *
   * @returns the wording as it stands now, with its white space folded
   * @throws DomainError `not-found`, `already-decided`
   */
  async reword(tx: Tx, actor: Actor, claimId: string, words: string): Promise<string> {
    const claim = await this.repository.lock(tx, claimId);
    if (!claim) throw notFound('claim');
    if (claim.verdict) throw new DomainError('already-decided', 'This claim has been decided in the meantime.');
    const wording = words.trim().replaceAll(/\s+/g, ' ');
    if (wording === claim.wording) return wording;
    await this.repository.reword(tx, claimId, wording);
    await this.audit.record(tx, { actor, action: 'claim.reword', subject: { type: 'claim', id: claimId }, before: { wording: claim.wording }, after: { wording } });
    return wording;
  }

  /** The claim's words as a decision is about to be made on them, locked until the transaction ends. @throws DomainError `not-found` */
  async forDecision(tx: Tx, claimId: string): Promise<LockedClaim> {
    const claim = await this.repository.lock(tx, claimId);
    if (!claim) throw notFound('claim');
    return claim;
  }

  /** Snoozed claims whose time has come, locked for the caller. */
  dueToWake(tx: Tx, limit: number): Promise<Array<{ id: string }>> {
    return this.repository.dueToWake(tx, limit);
  }

  /** Whether a time lies ahead, at most `days` away: by the database's clock. */
  liesAhead(tx: Tx, at: Date, days: number): Promise<boolean> {
    return this.repository.liesAhead(tx, at, days);
  }

  /** The article's claims that wait for a queue, locked for the caller. */
  detectedIn(tx: Tx, articleId: string, limit: number): Promise<RoutableRow[]> {
    return this.repository.detectedIn(tx, articleId, limit);
  }

  /** Sends freshly detected claims to their queues, many at once. */
  async routeDetected(tx: Tx, actor: Actor, routes: readonly RoutedClaim[]): Promise<void> {
    const state: ClaimState = transition('detected', 'route');
    await this.repository.writeRoutes(tx, routes.map((route) => ({ ...route, state })));
    await this.audit.record(
      tx,
      ...routes.map(({ claimId, ...way }) => ({
        actor,
        action: 'claim.route',
        subject: { type: 'claim', id: claimId },
        before: { state: 'detected' },
        after: { state, ...way },
      })),
    );
  }

  /** Queued claims whose priority has to be reckoned anew, locked for the caller. */
  dueForReckoning(tx: Tx, limit: number): Promise<string[]> {
    return this.repository.dueForReckoning(tx, limit);
  }

  lockQueued(tx: Tx, ids: readonly string[]): Promise<string[]> {
    return this.repository.lockQueued(tx, ids);
  }

  /** Writes priorities that were reckoned; the claims must be locked. No deed of anybody's, so nothing for the audit log. */
  async reprioritise(
    tx: Tx,
    claims: ReadonlyArray<{ claimId: string; priority: number; changesAt: Date | null }>,
    why: 'due' | 'swept',
  ): Promise<void> {
    await this.repository.reprioritise(tx, claims, why);
  }

  /** Counts anew with how many others the claims clash, after a relation of theirs changed. */
  async countClashes(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.repository.countClashes(tx, ids);
  }

  async reckonSoon(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.repository.reckonSoon(tx, ids);
  }

  /**
   * Sends open claims to other queues, many at once. What has been closed in the meantime stays where it is.
   *
   * @param note added to each claim's audit event
   * @returns those that went
   */
  async reroute(tx: Tx, actor: Actor, routes: readonly RoutedClaim[], note: Record<string, unknown> = {}): Promise<RoutedClaim[]> {
    const claims = new Map((await this.repository.lockMany(tx, routes.map((route) => route.claimId))).map((claim) => [claim.id, claim]));
    const going = routes.flatMap((route) => {
      const claim = claims.get(route.claimId);
      if (!claim || !OPEN_STATES.includes(claim.state)) return [];
      return [{ ...route, from: claim.queue_id, before: claim.state, state: transition(claim.state, 'route') }];
    });
    await this.repository.writeRoutes(tx, going);
    await this.audit.record(
      tx,
      ...going.map(({ claimId, from, before, ...after }) => ({
        actor,
        action: 'claim.route',
        subject: { type: 'claim', id: claimId },
        before: { state: before, queueId: from },
        after: { ...after, ...note },
      })),
    );
    return going;
  }

  /** @throws DomainError `not-found` */
  async mustExist(id: string): Promise<void> {
    if ((await this.repository.byIds(this.unitOfWork.reader, [id])).length === 0) throw notFound('claim');
  }
}
