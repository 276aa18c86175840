import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/index.js';
import { BuildExportHandler } from './build-export.handler.js';
import { ExportBuilder } from './export-builder.js';
import { ExportFiles } from './export-files.js';
import { ExportPreviews } from './export-previews.js';
import { ExportsController } from './exports.controller.js';
import { ExportsRepository } from './exports.repository.js';
import { ExportsService } from './exports.service.js';
import { FactWriter } from './fact-writer.js';
import { SigningKey } from './proof/index.js';
import { SheetsController } from './sheets.controller.js';

@Module({
  imports: [FactsModule],
  controllers: [ExportsController, SheetsController],
  providers: [BuildExportHandler, ExportBuilder, ExportFiles, ExportPreviews, ExportsRepository, ExportsService, FactWriter, SigningKey],
  exports: [ExportsRepository, FactWriter],
})
export class ExportsModule {}
