import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/index.js';
import { ClaimsModule } from '../claims/index.js';
import { AssistantController } from './assistant.controller.js';
import { AssistantService } from './assistant.service.js';
import { LanguageModel } from './language-model.js';
import { SuggestClaimsHandler } from './suggest-claims.handler.js';
import { SuggestionsRepository } from './suggestions.repository.js';

@Module({
  imports: [ArticlesModule, ClaimsModule],
  controllers: [AssistantController],
  providers: [AssistantService, LanguageModel, SuggestClaimsHandler, SuggestionsRepository],
  exports: [SuggestClaimsHandler],
})
export class AssistantModule {}
