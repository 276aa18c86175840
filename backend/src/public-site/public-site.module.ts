import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/index.js';
import { PublicFactsRepository } from './public-facts.repository.js';
import { PublicSiteService } from './public-site.service.js';
import { SitemapParts } from './sitemap-parts.js';

@Module({
  imports: [FactsModule],
  providers: [PublicFactsRepository, PublicSiteService, SitemapParts],
})
export class PublicSiteModule {}
