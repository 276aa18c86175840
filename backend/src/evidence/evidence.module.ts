import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { FetchRules, OutboundModule } from '../outbound/index.js';
import { CaptureFiles } from './capture-files.js';
import { CapturePageHandler } from './capture-page.handler.js';
import { CapturesRepository } from './captures.repository.js';
import { CapturesService } from './captures.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceService } from './evidence.service.js';
import { PageFetcher } from './fetch/page-fetcher.js';
import { ReconcileCapturesHandler } from './reconcile-captures.handler.js';

@Module({
  imports: [OutboundModule],
  controllers: [EvidenceController],
  providers: [
    CaptureFiles,
    CapturePageHandler,
    CapturesRepository,
    CapturesService,
    EvidenceRepository,
    EvidenceService,
    ReconcileCapturesHandler,
    {
      provide: PageFetcher,
      useFactory: (rules: FetchRules, { publicUrl }: Config) => new PageFetcher(rules, `Mozilla/5.0 (compatible; Claimdesk; +${publicUrl})`),
      inject: [FetchRules, CONFIG],
    },
  ],
  exports: [CapturesService],
})
export class EvidenceModule {}
