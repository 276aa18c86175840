import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { By, type Caller, Endpoint, IdParam } from '../http/index.js';
import { ClaimReviewDocument, FactList, FactPage, FactVersions, MarkupFindings, WholeFact } from './facts.schema.js';
import { FactsService } from './facts.service.js';

class WholeFactDto extends createZodDto(WholeFact) {}
class FactListQuery extends createZodDto(FactList) {}
class FactPageDto extends createZodDto(FactPage) {}
class FactVersionsDto extends createZodDto(FactVersions) {}
class ClaimReviewDto extends createZodDto(ClaimReviewDocument) {}
class MarkupFindingsDto extends createZodDto(MarkupFindings) {}

const FOR_KEYS = 'With an API key: what readers know of, published or withdrawn.';

@ApiTags('facts')
@Controller('facts')
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Get()
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'Facts, the newest first; those that readers see where no state is asked for', description: FOR_KEYS, response: FactPageDto })
  list(@By() by: Caller, @Query() query: FactListQuery): Promise<FactPageDto> {
    return this.facts.list(by, query);
  }

  @Get(':id')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'One fact', description: FOR_KEYS, response: WholeFactDto })
  get(@By() by: Caller, @Param() { id }: IdParam): Promise<WholeFactDto> {
    return this.facts.get(by, id);
  }

  @Get(':id/versions')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'Every version of a fact, the newest first, with what changed', description: FOR_KEYS, response: FactVersionsDto })
  versions(@By() by: Caller, @Param() { id }: IdParam): Promise<FactVersionsDto> {
    return this.facts.versions(by, id);
  }

  @Get(':id/claim-review')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'The schema.org ClaimReview of a fact', description: FOR_KEYS, response: ClaimReviewDto })
  claimReview(@By() by: Caller, @Param() { id }: IdParam): Promise<Record<string, unknown>> {
    return this.facts.claimReview(by, id);
  }

  @Get(':id/claim-review/findings')
  @Endpoint({
    access: 'fact.read',
    keys: 'read',
    summary: 'What is wrong with the ClaimReview of a fact, and what could be better, the worst first',
    description: FOR_KEYS,
    response: MarkupFindingsDto,
  })
  findings(@By() by: Caller, @Param() { id }: IdParam): Promise<MarkupFindingsDto> {
    return this.facts.lintMarkup(by, id);
  }
}
