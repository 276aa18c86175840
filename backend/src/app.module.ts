import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ZodSerializerInterceptor, ZodValidationPipe } from 'nestjs-zod';
import { AdjudicationModule } from './adjudication/index.js';
import { ApiKeysModule } from './api-keys/index.js';
import { ArticlesModule } from './articles/index.js';
import { AssignmentsModule } from './assignments/index.js';
import { AssistantModule } from './assistant/index.js';
import { AuditModule } from './audit/index.js';
import { AuthModule } from './auth/index.js';
import { CalibrationModule } from './calibration/index.js';
import { ClaimsModule } from './claims/index.js';
import { CommentsModule } from './comments/index.js';
import { type Config, ConfigModule } from './config/index.js';
import { CorrectionsModule } from './corrections/index.js';
import { ControlModule } from './control/index.js';
import { DatabaseModule } from './database/index.js';
import { ENTITIES } from './entities.js';
import { EarlierChecksModule } from './earlier-checks/index.js';
import { EvidenceModule } from './evidence/index.js';
import { ExportsModule } from './exports/index.js';
import { FactsModule } from './facts/index.js';
import { GoldModule } from './gold/index.js';
import { HealthModule } from './health/index.js';
import { AccessGuard, ProblemFilter } from './http/index.js';
import { OutboxModule } from './jobs/index.js';
import { MergesModule } from './merges/index.js';
import { NotificationsModule } from './notifications/index.js';
import { type Logger, ObservabilityModule } from './observability/index.js';
import { PrioritiesModule } from './priorities/index.js';
import { PublicSiteModule } from './public-site/index.js';
import { QueuesModule } from './queues/index.js';
import { RelationsModule } from './relations/index.js';
import { ReviewsModule } from './reviews/index.js';
import { SavedViewsModule } from './saved-views/index.js';
import { SearchModule } from './search/index.js';
import { StatsModule } from './stats/index.js';
import { UsersModule } from './users/index.js';
import { WebhooksModule } from './webhooks/index.js';

/** The rooms that every process has: what they do is the same, whether a request, a job or a command asks for it. */
export const ROOMS = [
  AuditModule,
  UsersModule,
  AuthModule,
  ApiKeysModule,
  NotificationsModule,
  ArticlesModule,
  EvidenceModule,
  ClaimsModule,
  AssistantModule,
  RelationsModule,
  EarlierChecksModule,
  QueuesModule,
  GoldModule,
  PrioritiesModule,
  AssignmentsModule,
  ReviewsModule,
  AdjudicationModule,
  CommentsModule,
  FactsModule,
  MergesModule,
  CorrectionsModule,
  WebhooksModule,
  ExportsModule,
];

/** What the rooms stand on. */
export const foundation = (config: Config, logger: Logger): DynamicModule[] => [
  ConfigModule.forRoot(config),
  ObservabilityModule.forRoot(logger),
  DatabaseModule.forRoot(ENTITIES),
];

/** The API process. */
@Module({})
export class AppModule {
  static forRoot(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [...foundation(config, logger), OutboxModule, ...ROOMS, CalibrationModule, ControlModule, PublicSiteModule, SavedViewsModule, SearchModule, StatsModule, HealthModule],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ZodValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: ZodSerializerInterceptor },
      ],
    };
  }
}
