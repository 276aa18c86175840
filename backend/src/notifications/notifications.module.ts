import { Global, Module } from '@nestjs/common';
import { EventsController } from './events.controller.js';
import { LiveEvents } from './live/live-events.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';
import { SweepNotificationsHandler } from './sweep-notifications.handler.js';

/** Telling people, from every room above. */
@Global()
@Module({
  controllers: [NotificationsController, EventsController],
  providers: [NotificationsRepository, NotificationsService, LiveEvents, SweepNotificationsHandler],
  exports: [NotificationsService],
})
export class NotificationsModule {}
