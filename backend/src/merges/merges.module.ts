import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { ClaimsModule } from '../claims/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RelationsModule } from '../relations/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { MergePreviewService } from './merge-preview.service.js';
import { MergesController } from './merges.controller.js';
import { MergesRepository } from './merges.repository.js';
import { MergesService } from './merges.service.js';
import { SplitsService } from './splits.service.js';
import { TakeBack } from './take-back.js';

@Module({
  imports: [AssignmentsModule, ClaimsModule, NotificationsModule, RelationsModule, ReviewsModule],
  controllers: [MergesController],
  providers: [MergePreviewService, MergesRepository, MergesService, SplitsService, TakeBack],
})
export class MergesModule {}
