import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/index.js';
import { ClaimsModule } from '../claims/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { FilingRepository } from './filing.repository.js';
import { FilingService } from './filing.service.js';
import { Matcher } from './matcher.js';
import { RefileRelationsHandler } from './refile-relations.handler.js';
import { RelateClaimsHandler } from './relate-claims.handler.js';
import { RelationDecisionsRepository } from './relation-decisions.repository.js';
import { RelationDecisionsService } from './relation-decisions.service.js';
import { RelationPoliciesRepository } from './relation-policies.repository.js';
import { RelationPolicyController } from './relation-policy.controller.js';
import { RelationPolicyService } from './relation-policy.service.js';
import { RelationsController } from './relations.controller.js';
import { RelationsRepository } from './relations.repository.js';
import { RelationsService } from './relations.service.js';
import { StatementsRepository } from './statements.repository.js';

@Module({
  imports: [ArticlesModule, ClaimsModule, NotificationsModule],
  controllers: [RelationsController, RelationPolicyController],
  providers: [
    FilingRepository,
    FilingService,
    Matcher,
    RefileRelationsHandler,
    RelateClaimsHandler,
    RelationDecisionsRepository,
    RelationDecisionsService,
    RelationPoliciesRepository,
    RelationPolicyService,
    RelationsRepository,
    RelationsService,
    StatementsRepository,
  ],
  exports: [Matcher, RefileRelationsHandler, RelateClaimsHandler, RelationDecisionsService, RelationPolicyService, RelationsRepository, RelationsService, StatementsRepository],
})
export class RelationsModule {}
