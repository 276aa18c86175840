import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { CorrectionIntake } from './correction-intake.service.js';
import { CorrectionRequestsController } from './correction-requests.controller.js';
import { CorrectionRequestsRepository } from './correction-requests.repository.js';
import { CorrectionRequestsService } from './correction-requests.service.js';
import { SweepCorrectionsHandler } from './sweep-corrections.handler.js';

@Module({
  imports: [NotificationsModule],
  controllers: [CorrectionRequestsController],
  providers: [CorrectionIntake, CorrectionRequestsRepository, CorrectionRequestsService, SweepCorrectionsHandler],
  exports: [CorrectionIntake, SweepCorrectionsHandler],
})
export class CorrectionsModule {}
