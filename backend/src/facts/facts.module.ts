import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { ClashesRepository } from './clashes.repository.js';
import { FactsController } from './facts.controller.js';
import { FactsRepository } from './facts.repository.js';
import { FactsService } from './facts.service.js';
import { ReopenClaimHandler } from './reopen-claim.handler.js';

@Module({
  imports: [ClaimsModule, EvidenceModule, NotificationsModule, ReviewsModule],
  controllers: [FactsController],
  providers: [ClashesRepository, FactsRepository, FactsService, ReopenClaimHandler],
  exports: [FactsRepository, ReopenClaimHandler],
})
export class FactsModule {}
