import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { ExportsService } from './exports.service.js';

@Injectable()
@HandlesJob('export.build')
export class BuildExportHandler implements JobHandler<'export.build'> {
  constructor(private readonly exports: ExportsService) {}

  handle({ exportId }: JobPayload<'export.build'>): Promise<void> {
    return this.exports.build(exportId);
  }

  giveUp({ exportId }: JobPayload<'export.build'>): Promise<void> {
    return this.exports.giveUp(exportId);
  }
}
