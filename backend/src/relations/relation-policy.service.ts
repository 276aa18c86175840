import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { type PolicyRow, RelationPoliciesRepository } from './relation-policies.repository.js';
import type { RelationPolicy } from './relation-policy.schema.js';

type PolicyView = z.output<typeof RelationPolicy>;

/** From which score on relations are taken as told, or suggested to people. */
@Injectable()
export class RelationPolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: RelationPoliciesRepository,
  ) {}

  async live(): Promise<PolicyView> {
    return presentPolicy(await this.policies.live(this.unitOfWork.reader));
  }
}

const presentPolicy = (policy: PolicyRow): PolicyView => ({
  version: policy.version,
  thresholds: policy.thresholds,
  setBy: policy.created_by && policy.creator !== null ? { id: policy.created_by, name: policy.creator } : null,
  setAt: policy.created_at.toISOString(),
});
