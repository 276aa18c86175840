import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { EarlierChecksModule } from '../earlier-checks/index.js';
import { GoldModule } from '../gold/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PrioritiesModule } from '../priorities/index.js';
import { QueuesModule } from '../queues/index.js';
import { RelationsModule } from '../relations/index.js';
import { AdjustQueueHandler } from './adjust-queue.handler.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { AssignmentsService } from './assignments.service.js';
import { BulkAssignController } from './bulk-assign.controller.js';
import { BulkAssignRepository } from './bulk-assign.repository.js';
import { BulkAssignService } from './bulk-assign.service.js';
import { Desk } from './desk.js';
import { DeskRepository } from './desk.repository.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { DrainQueuesHandler } from './drain-queues.handler.js';
import { ExpireLeasesHandler } from './expire-leases.handler.js';
import { GivingService } from './giving.service.js';
import { LeasesRepository } from './leases.repository.js';
import { LeasesService } from './leases.service.js';
import { OpenWorkRepository } from './open-work.repository.js';
import { OpenWorkService } from './open-work.service.js';
import { QueueChangesController } from './queue-changes.controller.js';
import { QueueChangesService } from './queue-changes.service.js';
import { RerouteClaimsHandler } from './reroute-claims.handler.js';
import { ReprioritiseHandler } from './reprioritise.handler.js';
import { ReprioritiseRepository } from './reprioritise.repository.js';
import { ReprioritiseService } from './reprioritise.service.js';
import { RouteClaimsHandler } from './route-claims.handler.js';
import { SetAsideRepository } from './set-aside.repository.js';
import { SetAsideService } from './set-aside.service.js';
import { SnoozeService } from './snooze.service.js';
import { TakeOverService } from './take-over.service.js';
import { WakeClaimsHandler } from './wake-claims.handler.js';
import { WaysOutController } from './ways-out.controller.js';
import { WaysOutRepository } from './ways-out.repository.js';
import { WaysOutService } from './ways-out.service.js';

@Module({
  imports: [ClaimsModule, EarlierChecksModule, GoldModule, NotificationsModule, PrioritiesModule, QueuesModule, RelationsModule],
  controllers: [WaysOutController, BulkAssignController, QueueChangesController, AssignmentsController],
  providers: [
    AdjustQueueHandler,
    AssignmentsRepository,
    AssignmentsService,
    BulkAssignRepository,
    BulkAssignService,
    Desk,
    DeskRepository,
    DraftsRepository,
    DraftsService,
    DrainQueuesHandler,
    ExpireLeasesHandler,
    GivingService,
    LeasesRepository,
    LeasesService,
    OpenWorkRepository,
    OpenWorkService,
    QueueChangesService,
    RerouteClaimsHandler,
    ReprioritiseHandler,
    ReprioritiseRepository,
    ReprioritiseService,
    RouteClaimsHandler,
    SetAsideRepository,
    SetAsideService,
    SnoozeService,
    TakeOverService,
    WakeClaimsHandler,
    WaysOutRepository,
    WaysOutService,
  ],
  exports: [
    AdjustQueueHandler,
    AssignmentsService,
    DrainQueuesHandler,
    DraftsService,
    LeasesService,
    ReprioritiseService,
    RerouteClaimsHandler,
    RouteClaimsHandler,
    SetAsideService,
  ],
})
export class AssignmentsModule {}
