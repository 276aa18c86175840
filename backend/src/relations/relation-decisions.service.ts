import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService, JoinsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, forbidden, notFound } from '../domain/errors.js';
import { isClash } from '../domain/matching/index.js';
import { may } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { FilingRepository } from './filing.repository.js';
import { FilingService } from './filing.service.js';
import { type LockedRelation, RelationDecisionsRepository, type Ruling } from './relation-decisions.repository.js';
import type { LinkClaims, RejectRelation, Relation } from './relations.schema.js';
import { RelationsService } from './relations.service.js';

const MERGE_INSTEAD = 'Merge the two claims instead.';
const ONE_CLAIM = 'These two are one claim.';

/** What people say of two claims: the last word, which the matcher never overrules. */
@Injectable()
export class RelationDecisionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: RelationDecisionsRepository,
    private readonly filings: FilingRepository,
    private readonly filing: FilingService,
    private readonly relations: RelationsService,
    private readonly claims: ClaimsService,
    private readonly joins: JoinsService,
    private readonly notifications: NotificationsService,
    private readonly audit: AuditLog,
  ) {}

  /** @throws DomainError `not-found`, `conflict` for what is the same or confirmed by a person already */
  async confirm(person: SignedIn, id: string): Promise<void> {
    await this.decide(person, id, 'confirm', {}, async (tx, relation) => {
      if (relation.kind === 'same') throw conflict(MERGE_INSTEAD);
      if (relation.state === 'confirmed' && relation.decided_by !== null) throw conflict('Somebody has confirmed this already.');
      await this.repository.confirm(tx, id, person.id);
      if (isClash(relation.kind)) await this.filing.takeUpAgain(tx, [relation]);
    });
  }

  /** The pair never comes back by itself. @throws DomainError `not-found`, `conflict` where the two are one claim already */
  async reject(person: SignedIn, id: string, { reason, note }: z.output<typeof RejectRelation>): Promise<void> {
    await this.decide(person, id, 'reject', { reason, note }, async (tx, relation) => {
      if (relation.state === 'rejected') throw conflict('Somebody has rejected this already.');
      await this.repository.reject(tx, id, person.id, reason, note.trim());
      if (relation.kind === 'same') await this.filing.hideDenied(tx, [relation.earlier_root, relation.later_root]);
    });
  }

  /** Takes back what somebody said. @throws DomainError `not-found`, `conflict` where nobody said anything, `forbidden` for what a colleague said */
  async reset(person: SignedIn, id: string): Promise<void> {
    await this.decide(person, id, 'reset', {}, async (tx, relation) => {
      if (relation.decided_by === null) throw conflict('Nobody has decided on this.');
      if (relation.decided_by !== person.id && !may(person.role, 'relation.manage')) throw forbidden('Somebody else decided this: ask them, or an editor.');
      await this.repository.reset(tx, id);
    });
  }

  /**
   * A link that a person found.
   *
   * @throws DomainError `not-found`, `conflict` where the two are, or are meant to be, one claim
   */
  async link(person: SignedIn, { claimId, otherId, kind, note }: z.output<typeof LinkClaims>): Promise<z.output<typeof Relation>> {
    if (kind === 'same') throw conflict(MERGE_INSTEAD);
    const id = await this.unitOfWork.transaction(async (tx) => {
      const relationId = await this.rule(tx, [claimId, otherId], { kind, state: 'confirmed', reason: null, note: note.trim(), personId: person.id });
      const relation = (await this.repository.lock(tx, relationId))!;
      if (isClash(kind)) await this.filing.takeUpAgain(tx, [relation]);
      await this.told(tx, person, relation, 'link', { note });
      return relationId;
    });
    const all = await this.relations.ofClaims(this.unitOfWork.reader, [claimId]);
    return all.get(claimId)!.find((relation) => relation.id === id)!;
  }

  /** Two claims that were one and are not: the matcher never joins them again. */
  async keepApart(tx: Tx, person: SignedIn, claimIds: readonly [string, string], note: string): Promise<void> {
    await this.rule(tx, claimIds, { kind: 'same', state: 'rejected', reason: 'only_similar', note, personId: person.id });
    await this.filing.hideDenied(tx, claimIds);
    await this.claims.countClashes(tx, claimIds);
  }

  private async rule(tx: Tx, claimIds: readonly [string, string], ruling: Ruling): Promise<string> {
    await this.joins.takeTurns(tx);
    const roots = await this.filings.roots(tx, claimIds);
    if (claimIds.some((id) => !roots.has(id))) throw notFound('claim');
    const [one, other] = claimIds.map((id) => roots.get(id)!.id) as [string, string];
    if (one === other) throw conflict(ONE_CLAIM);
    const ruled = await this.repository.rule(tx, [one, other], ruling);
    if (!ruled) throw conflict('One of them was seen nowhere.');
    return ruled.id;
  }

  private async decide(
    person: SignedIn,
    id: string,
    verb: 'confirm' | 'reject' | 'reset',
    said: Record<string, unknown>,
    act: (tx: Tx, relation: LockedRelation) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.joins.takeTurns(tx);
      const relation = await this.repository.lock(tx, id);
      if (!relation || relation.state === 'unlisted') throw notFound('relation');
      if (relation.earlier_root === relation.later_root) throw conflict(ONE_CLAIM);
      await act(tx, relation);
      await this.told(tx, person, relation, verb, said);
    });
  }

  /** Stands in the history of both claims. */
  private async told(tx: Tx, person: SignedIn, relation: LockedRelation, verb: string, said: Record<string, unknown>): Promise<void> {
    const claimIds = [relation.earlier_root, relation.later_root];
    await this.claims.countClashes(tx, claimIds);
    await this.audit.record(
      tx,
      ...claimIds.map((claimId, i) => ({
        actor: person,
        action: `relation.${verb}`,
        subject: { type: 'claim', id: claimId },
        after: { relationId: relation.id, kind: relation.kind, otherId: claimIds[1 - i], ...said },
      })),
    );
    await this.notifications.touchDesks(tx, { claimIds });
  }
}
