import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { ExportBuilder } from './export-builder.js';

@Injectable()
@HandlesJob('export.build')
export class BuildExportHandler implements JobHandler<'export.build'> {
  constructor(private readonly builder: ExportBuilder) {}

  handle({ exportId }: JobPayload<'export.build'>): Promise<void> {
    return this.builder.build(exportId);
  }

  giveUp({ exportId }: JobPayload<'export.build'>): Promise<void> {
    return this.builder.giveUp(exportId);
  }
}
