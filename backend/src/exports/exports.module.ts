import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/index.js';
import { BuildExportHandler } from './build-export.handler.js';
import { ExportFiles } from './export-files.js';
import { ExportsController } from './exports.controller.js';
import { ExportsRepository } from './exports.repository.js';
import { ExportsService } from './exports.service.js';
import { FactWriter } from './fact-writer.js';
import { SigningKey } from './proof/index.js';

@Module({
  imports: [FactsModule],
  controllers: [ExportsController],
  providers: [BuildExportHandler, ExportFiles, ExportsRepository, ExportsService, FactWriter, SigningKey],
  exports: [ExportsRepository, FactWriter],
})
export class ExportsModule {}
