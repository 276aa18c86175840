import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { NotificationsService } from './notifications.service.js';

@Injectable()
@HandlesJob('notifications.sweep')
export class SweepNotificationsHandler implements JobHandler<'notifications.sweep'> {
  constructor(private readonly notifications: NotificationsService) {}

  handle(): Promise<void> {
    return this.notifications.sweep();
  }
}
