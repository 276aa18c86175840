import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { AcceptSuggestion, ArticleSuggestions, DismissSuggestion, Suggestion } from './assistant.schema.js';
import { AssistantService } from './assistant.service.js';

class ArticleSuggestionsDto extends createZodDto(ArticleSuggestions) {}
class SuggestionDto extends createZodDto(Suggestion) {}
class AcceptSuggestionDto extends createZodDto(AcceptSuggestion) {}
class DismissSuggestionDto extends createZodDto(DismissSuggestion) {}

@ApiTags('assistant')
@Controller()
export class AssistantController {
  constructor(private readonly assistant: AssistantService) {}

  @Get('articles/:id/suggestions')
  @Endpoint({ access: 'article.read', summary: 'What the assistant proposed for an article', response: ArticleSuggestionsDto })
  ofArticle(@Param() { id }: IdParam): Promise<ArticleSuggestionsDto> {
    return this.assistant.ofArticle(id);
  }

  @Post('suggestions/:id/accept')
  @Endpoint({
    access: 'article.ingest',
    summary: 'Add a proposal as a claim',
    description: 'The claim is routed to its queue like any other. 409 when somebody has decided on the proposal before.',
    response: SuggestionDto,
  })
  accept(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: AcceptSuggestionDto): Promise<SuggestionDto> {
    return this.assistant.accept(me, id, body);
  }

  @Post('suggestions/:id/dismiss')
  @Endpoint({
    access: 'article.ingest',
    summary: 'Dismiss a proposal',
    description: '409 when somebody has decided on the proposal before.',
    response: SuggestionDto,
  })
  dismiss(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() _body: DismissSuggestionDto): Promise<SuggestionDto> {
    return this.assistant.dismiss(me, id);
  }
}
