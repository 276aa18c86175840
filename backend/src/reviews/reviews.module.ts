import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { ClaimsModule } from '../claims/index.js';
import { QueuesModule } from '../queues/index.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsRepository } from './reviews.repository.js';
import { ReviewsService } from './reviews.service.js';

@Module({
  imports: [AssignmentsModule, ClaimsModule, QueuesModule],
  controllers: [ReviewsController],
  providers: [ReviewsRepository, ReviewsService],
  exports: [ReviewsRepository],
})
export class ReviewsModule {}
