import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { DomainError, invalidField, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { type Route, type RoutableClaim, router } from '../domain/routing/index.js';
import { Outbox } from '../jobs/index.js';
import { QueuesRepository } from './queues.repository.js';
import { RoutedClaimsRepository, type RoutedClaimRow } from './routed-claims.repository.js';
import { presentRule, presentSet, presentSummary, rulesInShort } from './rule-set.presenter.js';
import { type NewRule, type RuleRow, type RuleSetRow, RuleSetsRepository } from './rule-sets.repository.js';
import type { GoLive, PutDraftRules, PutRoutingRules, Routing, RoutingRules, RuleSet, RuleSetList, RuleSetPage } from './rule-sets.schema.js';

type RuleSetView = z.output<typeof RuleSet>;
type GivenRules = z.output<typeof PutRoutingRules>['data'];

/** A route and the version of the rules that it comes from. */
export type VersionedRoute = Route & { ruleSetId: string };

/** The newsroom's routing rules: one ordered set is live, one may be a draft, every earlier one is kept. */
@Injectable()
export class RuleSetsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: RuleSetsRepository,
    private readonly queues: QueuesRepository,
    private readonly claims: RoutedClaimsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async current(): Promise<z.output<typeof Routing>> {
    const tx = this.unitOfWork.reader;
    const draft = await this.repository.draft(tx);
    return { live: await this.whole(tx, await this.repository.live(tx)), draft: draft && (await this.whole(tx, draft)) };
  }

  async list({ page, sort }: z.output<typeof RuleSetList>): Promise<z.output<typeof RuleSetPage>> {
    const found = await this.repository.list(this.unitOfWork.reader, page, sort.descending);
    return { data: found.rows.map(presentSummary), page: found.page };
  }

  async get(id: string): Promise<RuleSetView> {
    const set = await this.repository.byId(this.unitOfWork.reader, id);
    if (!set) throw notFound('version of the rules');
    return this.whole(this.unitOfWork.reader, set);
  }

  /**
   * Stores the draft, which changes nothing about routing.
   *
   * @throws DomainError `stale-version` naming who was faster
   */
  async saveDraft(actor: Actor, { rules, basedOn, revision }: z.output<typeof PutDraftRules>): Promise<RuleSetView> {
    return this.unitOfWork.transaction(async (tx) => {
      await this.repository.lockLive(tx);
      const draft = await this.repository.draft(tx);
      if (draft ? draft.revision !== revision : revision !== null) throw fasterDraft(draft);
      await this.mustReceive(tx, rules);
      const id = draft?.id ?? (await this.repository.insertDraft(tx, basedOn, actor.id));
      if (draft) {
        await this.repository.clear(tx, id);
        await this.repository.touchDraft(tx, id, basedOn, actor.id);
      }
      await this.repository.insertRules(tx, id, rules);
      return this.whole(tx, (await this.repository.byId(tx, id))!);
    });
  }

  async dropDraft(actor: Actor, revision: number): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.repository.lockLive(tx);
      const draft = await this.repository.draft(tx);
      if (!draft) return;
      if (draft.revision !== revision) throw fasterDraft(draft);
      await this.repository.dropDraft(tx, draft.id);
      await this.note(tx, actor, 'rules.drop-draft', draft.id, {}, { rules: draft.rule_count });
    });
  }

  /** @throws DomainError `stale-version` naming who was faster, `validation-failed` where a rule leads to an archived queue */
  async goLive(actor: Actor, { revision, note, moveNow }: z.output<typeof GoLive>): Promise<RuleSetView> {
    return this.unitOfWork.transaction(async (tx) => {
      const live = await this.repository.lockLive(tx);
      const draft = await this.repository.draft(tx);
      if (!draft || draft.revision !== revision) throw fasterDraft(draft);
      if (draft.based_on !== live.version) throw fasterLive(live);
      const rules = await this.repository.rulesOf(tx, draft.id);
      await this.mustReceive(tx, rules.map((rule) => ({ queueId: rule.queue_id })));
      const before = await this.repository.rulesOf(tx, live.id);
      await this.repository.retireLive(tx);
      await this.repository.publishDraft(tx, draft.id, live.version + 1, note, actor.id);
      await this.note(tx, actor, 'rules.go-live', draft.id, summary(live, before), { ...summary({ ...draft, version: live.version + 1 }, rules), note, moveNow });
      if (moveNow) await this.outbox.promise(tx, 'claims.reroute', { ruleSetId: draft.id });
      return this.whole(tx, (await this.repository.byId(tx, draft.id))!);
    });
  }

  /** The rules of the live set that lead to this queue. */
  async ofQueue(queueId: string): Promise<z.output<typeof RoutingRules>> {
    const tx = this.unitOfWork.reader;
    if (!(await this.queues.byId(tx, queueId, null))) throw notFound('queue');
    const rules = await this.repository.rulesOf(tx, (await this.repository.live(tx)).id);
    return { data: rules.filter((rule) => rule.queue_id === queueId).map(presentRule) };
  }

  /** Replaces the live rules of one queue at once, as the next version: for programs that know one queue only. */
  async putOfQueue(actor: Actor, queueId: string, given: GivenRules): Promise<z.output<typeof RoutingRules>> {
    return this.unitOfWork.transaction(async (tx) => {
      const live = await this.repository.lockLive(tx);
      const queue = await this.queues.byId(tx, queueId, null);
      if (!queue) throw notFound('queue');
      const before = await this.repository.rulesOf(tx, live.id);
      const next = await this.withQueueRules(tx, before, queueId, given);
      await this.mustReceive(tx, given.map(() => ({ queueId })));
      await this.repository.retireLive(tx);
      const id = await this.repository.insertLive(tx, live.version! + 1, `Rules of ${queue.name}`, actor.id);
      await this.repository.insertRules(tx, id, next);
      const after = await this.repository.rulesOf(tx, id);
      await this.note(tx, actor, 'rules.go-live', id, summary(live, before), summary({ ...live, version: live.version! + 1 }, after));
      return { data: after.filter((rule) => rule.queue_id === queueId).map(presentRule) };
    });
  }

  /** The live rules with those of one queue replaced. They take the place of the first of them; a queue's first ones come before those of the fallback. */
  async withQueueRules(tx: Tx, live: readonly RuleRow[], queueId: string, given: GivenRules): Promise<NewRule[]> {
    const others = live.filter((rule) => rule.queue_id !== queueId).map(asNew);
    const fallback = await this.queues.fallbackId(tx);
    const own = live.findIndex((rule) => rule.queue_id === queueId);
    const ofFallback = queueId === fallback ? -1 : others.findIndex((rule) => rule.queueId === fallback);
    const place = own >= 0 ? own : ofFallback >= 0 ? ofFallback : others.length;
    return others.toSpliced(place, 0, ...given.map((rule) => ({ ...rule, queueId })));
  }

  /** A router over the rules as they are now. */
  async router(tx: Tx): Promise<(claim: RoutableClaim) => VersionedRoute> {
    const live = await this.repository.live(tx);
    const rules = (await this.repository.rulesOf(tx, live.id)).map((rule) => ({ ...rule, queueId: rule.queue_id }));
    const routes = router(rules, await this.queues.fallbackId(tx));
    return (claim) => ({ ...routes(claim), ruleSetId: live.id });
  }

  /** Claims that nobody has touched since they were routed, after `afterId` in the order of their ids. */
  untouched(tx: Tx, afterId: string | null, limit: number): Promise<RoutedClaimRow[]> {
    return this.claims.untouched(tx, afterId, limit);
  }

  async isLive(tx: Tx, ruleSetId: string): Promise<boolean> {
    return (await this.repository.live(tx)).id === ruleSetId;
  }

  /** @throws DomainError `validation-failed` where a rule leads to a queue that takes no more claims */
  async mustReceive(tx: Tx, rules: ReadonlyArray<{ queueId: string }>): Promise<void> {
    const known = await this.repository.queues(tx, [...new Set(rules.map((rule) => rule.queueId))]);
    for (const [index, { queueId }] of rules.entries()) {
      const queue = known.find(({ id }) => id === queueId);
      if (!queue) throw invalidField(`/rules/${index}/queueId`, 'unknown-queue', 'This rule leads to a queue that does not exist.');
      if (queue.is_closed) throw invalidField(`/rules/${index}/queueId`, 'archived-queue', `This rule leads to ${queue.name}, which is archived.`);
    }
  }

  private async whole(tx: Tx, set: RuleSetRow): Promise<RuleSetView> {
    return presentSet(set, await this.repository.rulesOf(tx, set.id));
  }

  private note(tx: Tx, actor: Actor, action: string, id: string, before: Record<string, unknown>, after: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: { type: 'rule-set', id }, before, after });
  }
}

export const asNew = ({ queue_id: queueId, name, condition, priority }: RuleRow): NewRule => ({ queueId, name, condition, priority });

const summary = ({ version }: Pick<RuleSetRow, 'version'>, rules: readonly RuleRow[]): Record<string, unknown> => ({ version, rules: rulesInShort(rules) });

function fasterDraft(draft: RuleSetRow | null): DomainError {
  if (!draft) return new DomainError('stale-version', 'This draft is gone: somebody dropped it or made it live. Look at the rules as they are now.');
  return faster(`${draft.changer_name ?? 'Somebody else'} changed this draft at ${timeOf(draft.changed_at)} UTC.`, draft.changer_name, draft.changed_at);
}

function fasterLive(live: RuleSetRow): DomainError {
  const at = live.went_live_at!;
  return faster(`${live.publisher_name ?? 'Somebody else'} made other rules live at ${timeOf(at)} UTC, after this draft was begun.`, live.publisher_name, at);
}

const faster = (detail: string, by: string | null, at: Date): DomainError =>
  new DomainError('stale-version', `${detail} Look at them before you go on.`, [], { by, at: at.toISOString() });

const timeOf = (date: Date): string => date.toISOString().slice(11, 16);
