import { Module } from '@nestjs/common';
import { QueuesModule } from '../queues/index.js';
import { FactsRepository } from './facts.repository.js';
import { PrioritiesController } from './priorities.controller.js';
import { PrioritiesRepository } from './priorities.repository.js';
import { PrioritiesService } from './priorities.service.js';
import { Reckoner } from './reckoner.js';

@Module({
  imports: [QueuesModule],
  controllers: [PrioritiesController],
  providers: [FactsRepository, PrioritiesRepository, PrioritiesService, Reckoner],
  exports: [PrioritiesService],
})
export class PrioritiesModule {}
