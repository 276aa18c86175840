import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsRepository } from './claims.repository.js';
import { ClaimsService } from './claims.service.js';
import { ExtractArticleHandler } from './extract-article.handler.js';
import { SightingsRepository } from './sightings.repository.js';

@Module({
  imports: [ArticlesModule, NotificationsModule],
  controllers: [ClaimsController],
  providers: [ClaimsRepository, ClaimsService, ExtractArticleHandler, SightingsRepository],
  exports: [ClaimsRepository, ClaimsService, ExtractArticleHandler, SightingsRepository],
})
export class ClaimsModule {}
