import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { AuditService } from './audit.service.js';

@Injectable()
@HandlesJob('audit.seal')
export class SealAuditHandler implements JobHandler<'audit.seal'> {
  constructor(private readonly audit: AuditService) {}

  async handle(): Promise<void> {
    await this.audit.seal();
  }
}
