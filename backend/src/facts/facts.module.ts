import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { CommentsModule } from '../comments/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { ApprovalsController } from './approvals.controller.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { ApprovalsService } from './approvals.service.js';
import { ClashesRepository } from './clashes.repository.js';
import { ExpireFactsHandler } from './expire-facts.handler.js';
import { FactJournal } from './fact-journal.js';
import { FactVersionsRepository } from './fact-versions.repository.js';
import { FactsController } from './facts.controller.js';
import { FactsRepository } from './facts.repository.js';
import { FactsService } from './facts.service.js';
import { PublicationController } from './publication.controller.js';
import { PublicationService } from './publication.service.js';
import { ReopenClaimHandler } from './reopen-claim.handler.js';
import { ScalesController } from './scales.controller.js';
import { ScalesRepository } from './scales.repository.js';
import { ScalesService } from './scales.service.js';

@Module({
  imports: [ClaimsModule, CommentsModule, EvidenceModule, NotificationsModule, ReviewsModule],
  controllers: [ApprovalsController, FactsController, PublicationController, ScalesController],
  providers: [
    ApprovalsRepository,
    ApprovalsService,
    ClashesRepository,
    ExpireFactsHandler,
    FactJournal,
    FactVersionsRepository,
    FactsRepository,
    FactsService,
    PublicationService,
    ReopenClaimHandler,
    ScalesRepository,
    ScalesService,
  ],
  exports: [ExpireFactsHandler, FactVersionsRepository, FactsRepository, ReopenClaimHandler, ScalesRepository, ScalesService],
})
export class FactsModule {}
