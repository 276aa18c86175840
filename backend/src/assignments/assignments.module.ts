import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { QueuesModule } from '../queues/index.js';
import { AdjustQueueHandler } from './adjust-queue.handler.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { AssignmentsService } from './assignments.service.js';
import { BulkAssignController } from './bulk-assign.controller.js';
import { BulkAssignRepository } from './bulk-assign.repository.js';
import { BulkAssignService } from './bulk-assign.service.js';
import { Desk } from './desk.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { DrainQueuesHandler } from './drain-queues.handler.js';
import { ExpireLeasesHandler } from './expire-leases.handler.js';
import { LeasesRepository } from './leases.repository.js';
import { LeasesService } from './leases.service.js';
import { OpenWorkRepository } from './open-work.repository.js';
import { OpenWorkService } from './open-work.service.js';
import { QueueChangesController } from './queue-changes.controller.js';
import { QueueChangesService } from './queue-changes.service.js';
import { RerouteClaimsHandler } from './reroute-claims.handler.js';
import { RouteClaimsHandler } from './route-claims.handler.js';

@Module({
  imports: [ClaimsModule, QueuesModule],
  controllers: [AssignmentsController, BulkAssignController, QueueChangesController],
  providers: [
    AdjustQueueHandler,
    AssignmentsRepository,
    AssignmentsService,
    BulkAssignRepository,
    BulkAssignService,
    Desk,
    DraftsRepository,
    DraftsService,
    DrainQueuesHandler,
    ExpireLeasesHandler,
    LeasesRepository,
    LeasesService,
    OpenWorkRepository,
    OpenWorkService,
    QueueChangesService,
    RerouteClaimsHandler,
    RouteClaimsHandler,
  ],
  exports: [AdjustQueueHandler, AssignmentsService, DrainQueuesHandler, DraftsService, LeasesService, RerouteClaimsHandler, RouteClaimsHandler],
})
export class AssignmentsModule {}
