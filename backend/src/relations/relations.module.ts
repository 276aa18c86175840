import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { RelationPoliciesRepository } from './relation-policies.repository.js';
import { RelationPolicyController } from './relation-policy.controller.js';
import { RelationPolicyService } from './relation-policy.service.js';
import { RelationsController } from './relations.controller.js';
import { RelationsRepository } from './relations.repository.js';
import { RelationsService } from './relations.service.js';

@Module({
  imports: [ClaimsModule],
  controllers: [RelationsController, RelationPolicyController],
  providers: [RelationPoliciesRepository, RelationPolicyService, RelationsRepository, RelationsService],
  exports: [RelationPolicyService, RelationsService],
})
export class RelationsModule {}
