import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsRepository } from './claims.repository.js';
import { ClaimsService } from './claims.service.js';
import { ExtractArticleHandler } from './extract-article.handler.js';
import { JoinsRepository } from './joins.repository.js';
import { JoinsService } from './joins.service.js';
import { SightingsRepository } from './sightings.repository.js';

@Module({
  imports: [ArticlesModule, NotificationsModule],
  controllers: [ClaimsController],
  providers: [ClaimsRepository, ClaimsService, ExtractArticleHandler, JoinsRepository, JoinsService, SightingsRepository],
  exports: [ClaimsRepository, ClaimsService, ExtractArticleHandler, JoinsRepository, JoinsService, SightingsRepository],
})
export class ClaimsModule {}
