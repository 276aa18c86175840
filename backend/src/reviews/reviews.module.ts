import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { ClaimsModule } from '../claims/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { GoldModule } from '../gold/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { QueuesModule } from '../queues/index.js';
import { DecisionsRepository } from './decisions.repository.js';
import { DecisionsService } from './decisions.service.js';
import { DisputeNotices } from './dispute-notices.js';
import { GoldReviews } from './gold-reviews.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsRepository } from './reviews.repository.js';
import { ReviewsService } from './reviews.service.js';
import { SecondThoughtsRepository } from './second-thoughts.repository.js';
import { SecondThoughtsService } from './second-thoughts.service.js';

@Module({
  imports: [AssignmentsModule, ClaimsModule, EvidenceModule, GoldModule, NotificationsModule, QueuesModule],
  controllers: [ReviewsController],
  providers: [DecisionsRepository, DecisionsService, DisputeNotices, GoldReviews, ReviewsRepository, ReviewsService, SecondThoughtsRepository, SecondThoughtsService],
  exports: [DecisionsRepository, DecisionsService, ReviewsRepository, ReviewsService],
})
export class ReviewsModule {}
