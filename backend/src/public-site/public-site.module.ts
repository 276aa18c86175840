import { Module } from '@nestjs/common';
import { CorrectionsModule } from '../corrections/index.js';
import { FactsModule } from '../facts/index.js';
import { CorrectionFormService } from './correction-form.service.js';
import { PublicFactsRepository } from './public-facts.repository.js';
import { PublicSiteService } from './public-site.service.js';
import { SitemapParts } from './sitemap-parts.js';

@Module({
  imports: [CorrectionsModule, FactsModule],
  providers: [CorrectionFormService, PublicFactsRepository, PublicSiteService, SitemapParts],
})
export class PublicSiteModule {}
