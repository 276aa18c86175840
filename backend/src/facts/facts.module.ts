import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { FactsController } from './facts.controller.js';
import { FactsRepository } from './facts.repository.js';
import { FactsService } from './facts.service.js';

@Module({
  imports: [ClaimsModule, EvidenceModule, ReviewsModule],
  controllers: [FactsController],
  providers: [FactsRepository, FactsService],
  exports: [FactsRepository],
})
export class FactsModule {}
