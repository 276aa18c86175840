import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { ArchiveRepository } from './archive.repository.js';
import { DryRunService } from './dry-run.service.js';
import { QueuesController } from './queues.controller.js';
import { QueuesRepository } from './queues.repository.js';
import { QueuesService } from './queues.service.js';
import { RoutedClaimsRepository } from './routed-claims.repository.js';
import { RuleSetsController } from './rule-sets.controller.js';
import { RuleSetsRepository } from './rule-sets.repository.js';
import { RuleSetsService } from './rule-sets.service.js';

@Module({
  imports: [NotificationsModule],
  controllers: [QueuesController, RuleSetsController],
  providers: [ArchiveRepository, DryRunService, QueuesRepository, QueuesService, RoutedClaimsRepository, RuleSetsRepository, RuleSetsService],
  exports: [ArchiveRepository, QueuesService, RuleSetsService],
})
export class QueuesModule {}
