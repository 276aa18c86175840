import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { UnitOfWork } from '../database/index.js';
import { staleVersion } from '../domain/errors.js';
import { movesBetween } from '../domain/matching/index.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { type PolicyRow, RelationPoliciesRepository } from './relation-policies.repository.js';
import type { DryRunRelationPolicy, PutRelationPolicy, RelationDryRun, RelationPolicy } from './relation-policy.schema.js';

type PolicyView = z.output<typeof RelationPolicy>;

const EXAMPLES = 3;

/** From which score on relations are taken as told, or suggested to people. */
@Injectable()
export class RelationPolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: RelationPoliciesRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async live(): Promise<PolicyView> {
    return presentPolicy(await this.policies.live(this.unitOfWork.reader));
  }

  /** Counts for what is found from now on; what nobody decided on is filed anew in the background. @throws DomainError `stale-version` */
  async put(person: SignedIn, { version, thresholds }: z.output<typeof PutRelationPolicy>): Promise<PolicyView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.policies.live(tx);
      const policyId = await this.policies.insert(tx, version, thresholds, person.id);
      if (!policyId) throw staleVersion('policy');
      await this.outbox.promise(tx, 'relations.refile', { policyId });
      await this.audit.record(tx, {
        actor: person,
        action: 'relation.change-policy',
        subject: { type: 'relation-policy', id: policyId },
        before: { version: before.version, thresholds: before.thresholds },
        after: { version: version + 1, thresholds },
      });
      return presentPolicy(await this.policies.live(tx));
    });
  }

  /** What other thresholds would have made of the last days. Changes nothing. */
  async dryRun({ thresholds, days }: z.output<typeof DryRunRelationPolicy>): Promise<z.output<typeof RelationDryRun>> {
    const tx = this.unitOfWork.reader;
    const [live, scored] = await Promise.all([this.policies.live(tx), this.policies.scores(tx, days)]);
    const moves = movesBetween(scored, live.thresholds, thresholds);
    const examples = await Promise.all(moves.map(({ kind, scores }) => this.policies.examples(tx, days, kind, scores, EXAMPLES)));
    return {
      days,
      pairs: scored.reduce((sum, { count }) => sum + count, 0),
      moves: moves.map(({ kind, from, to, count }, i) => ({ kind, from, to, count, examples: examples[i]! })),
    };
  }
}

const presentPolicy = (policy: PolicyRow): PolicyView => ({
  version: policy.version,
  thresholds: policy.thresholds,
  setBy: policy.created_by && policy.creator !== null ? { id: policy.created_by, name: policy.creator } : null,
  setAt: policy.created_at.toISOString(),
});
