import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { AuthService } from './auth.service.js';

@Injectable()
@HandlesJob('housekeeping.sweep')
export class SweepHandler implements JobHandler<'housekeeping.sweep'> {
  constructor(private readonly auth: AuthService) {}

  handle(): Promise<void> {
    return this.auth.sweep();
  }
}
