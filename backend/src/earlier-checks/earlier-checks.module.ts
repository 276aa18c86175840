import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { EarlierChecksController } from './earlier-checks.controller.js';
import { EarlierChecksRepository } from './earlier-checks.repository.js';
import { EarlierChecksService } from './earlier-checks.service.js';
import { MatchesRepository } from './matches.repository.js';

@Module({
  imports: [ClaimsModule],
  controllers: [EarlierChecksController],
  providers: [EarlierChecksRepository, EarlierChecksService, MatchesRepository],
  exports: [EarlierChecksService],
})
export class EarlierChecksModule {}
