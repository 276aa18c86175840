import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { AdjudicationController } from './adjudication.controller.js';
import { AdjudicationRepository } from './adjudication.repository.js';
import { AdjudicationService } from './adjudication.service.js';

@Module({
  imports: [ClaimsModule, ReviewsModule],
  controllers: [AdjudicationController],
  providers: [AdjudicationRepository, AdjudicationService],
})
export class AdjudicationModule {}
