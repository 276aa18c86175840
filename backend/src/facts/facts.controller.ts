import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { ClaimReviewDocument, FactList, FactPage, FactVersions, MarkupFindings, WholeFact } from './facts.schema.js';
import { FactsService } from './facts.service.js';

class WholeFactDto extends createZodDto(WholeFact) {}
class FactListQuery extends createZodDto(FactList) {}
class FactPageDto extends createZodDto(FactPage) {}
class FactVersionsDto extends createZodDto(FactVersions) {}
class ClaimReviewDto extends createZodDto(ClaimReviewDocument) {}
class MarkupFindingsDto extends createZodDto(MarkupFindings) {}

@ApiTags('facts')
@Controller('facts')
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Get()
  @Endpoint({ access: 'fact.read', summary: 'Facts, the newest first; those that readers see where no state is asked for', response: FactPageDto })
  list(@Query() query: FactListQuery): Promise<FactPageDto> {
    return this.facts.list(query);
  }

  @Get(':id')
  @Endpoint({ access: 'fact.read', summary: 'One fact', response: WholeFactDto })
  get(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<WholeFactDto> {
    return this.facts.get(me, id);
  }

  @Get(':id/versions')
  @Endpoint({ access: 'fact.read', summary: 'Every version of a fact, the newest first, with what changed', response: FactVersionsDto })
  versions(@Param() { id }: IdParam): Promise<FactVersionsDto> {
    return this.facts.versions(id);
  }

  @Get(':id/claim-review')
  @Endpoint({ access: 'fact.read', summary: 'The schema.org ClaimReview of a fact', response: ClaimReviewDto })
  claimReview(@Param() { id }: IdParam): Promise<Record<string, unknown>> {
    return this.facts.claimReview(id);
  }

  @Get(':id/claim-review/findings')
  @Endpoint({ access: 'fact.read', summary: 'What is wrong with the ClaimReview of a fact, and what could be better, the worst first', response: MarkupFindingsDto })
  findings(@Param() { id }: IdParam): Promise<MarkupFindingsDto> {
    return this.facts.lintMarkup(id);
  }
}
