import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { ApproveClaim, BreakGlass, ClaimReviewDocument, Fact, FactList, FactPage, MarkupFindings } from './facts.schema.js';
import { FactsService } from './facts.service.js';

class ApproveClaimDto extends createZodDto(ApproveClaim) {}
class BreakGlassDto extends createZodDto(BreakGlass) {}
class FactDto extends createZodDto(Fact) {}
class FactListQuery extends createZodDto(FactList) {}
class FactPageDto extends createZodDto(FactPage) {}
class ClaimReviewDto extends createZodDto(ClaimReviewDocument) {}
class MarkupFindingsDto extends createZodDto(MarkupFindings) {}

@ApiTags('facts')
@Controller()
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Post('claims/:id/approve')
  @Endpoint({
    access: 'claim.approve',
    summary: 'Approve a decided claim and publish it as a fact',
    description: 'Bound to the content hash that the editor saw; 409 when it changed. Nobody approves what they reviewed.',
    response: FactDto,
    status: 201,
  })
  approve(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: ApproveClaimDto): Promise<FactDto> {
    return this.facts.approve(me, id, body);
  }

  @Post('claims/:id/approve/break-glass')
  @Endpoint({
    access: 'claim.break_glass',
    summary: 'Approve as an admin, also what one reviewed or decided, and say why',
    description: 'The reason stands in the approval and in the audit log.',
    response: FactDto,
    status: 201,
  })
  breakGlass(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() { reason, ...body }: BreakGlassDto): Promise<FactDto> {
    return this.facts.approve(me, id, body, reason);
  }

  @Get('facts')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'Published facts, newest first', response: FactPageDto })
  list(@Query() query: FactListQuery): Promise<FactPageDto> {
    return this.facts.list(query);
  }

  @Get('facts/:id')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'One fact', response: FactDto })
  get(@Param() { id }: IdParam): Promise<FactDto> {
    return this.facts.get(id);
  }

  @Get('facts/:id/claim-review')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'The schema.org ClaimReview of a fact', response: ClaimReviewDto })
  claimReview(@Param() { id }: IdParam): Promise<Record<string, unknown>> {
    return this.facts.claimReview(id);
  }

  @Get('facts/:id/claim-review/findings')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'What is wrong with the ClaimReview of a fact, and what could be better, the worst first', response: MarkupFindingsDto })
  findings(@Param() { id }: IdParam): Promise<MarkupFindingsDto> {
    return this.facts.lintMarkup(id);
  }
}
