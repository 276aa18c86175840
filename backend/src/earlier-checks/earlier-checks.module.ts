import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { RelationsModule } from '../relations/index.js';
import { CheckMatcher } from './check-matcher.js';
import { EarlierChecksController } from './earlier-checks.controller.js';
import { EarlierChecksRepository } from './earlier-checks.repository.js';
import { EarlierChecksService } from './earlier-checks.service.js';
import { MatchArticleHandler } from './match-article.handler.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchImportHandler } from './match-import.handler.js';
import { MatchingRepository } from './matching.repository.js';
import { ReconcileImportsHandler } from './reconcile-imports.handler.js';

@Module({
  imports: [ClaimsModule, RelationsModule],
  controllers: [EarlierChecksController],
  providers: [CheckMatcher, EarlierChecksRepository, EarlierChecksService, MatchArticleHandler, MatchesRepository, MatchImportHandler, MatchingRepository, ReconcileImportsHandler],
  exports: [EarlierChecksService, MatchArticleHandler, MatchImportHandler],
})
export class EarlierChecksModule {}
