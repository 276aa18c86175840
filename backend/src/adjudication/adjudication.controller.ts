import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdempotencyKey, IdParam, Me, type SignedIn } from '../http/index.js';
import { Adjudicate, AdjudicateByBreakGlass, Dispute, DisputeList, DisputePage } from './adjudication.schema.js';
import { AdjudicationService } from './adjudication.service.js';

class DisputeListQuery extends createZodDto(DisputeList) {}
class DisputePageDto extends createZodDto(DisputePage) {}
class DisputeDto extends createZodDto(Dispute) {}
class AdjudicateDto extends createZodDto(Adjudicate) {}
class BreakGlassDto extends createZodDto(AdjudicateByBreakGlass) {}

@ApiTags('adjudication')
@Controller()
export class AdjudicationController {
  constructor(private readonly adjudication: AdjudicationService) {}

  @Get('disputes')
  @Endpoint({ access: 'dispute.read', summary: 'Claims whose reviews differ, or that wait for an editor’s word', response: DisputePageDto })
  list(@Query() query: DisputeListQuery): Promise<DisputePageDto> {
    return this.adjudication.list(query);
  }

  @Get('disputes/:id')
  @Endpoint({ access: 'dispute.read', summary: 'One disputed claim, its reviews side by side', response: DisputeDto })
  get(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<DisputeDto> {
    return this.adjudication.get(me, id);
  }

  @Post('claims/:id/adjudicate')
  @Endpoint({
    access: 'claim.adjudicate',
    summary: 'Decide between the reviews of a claim',
    description: 'Never by someone who wrote one of them. 409 when other reviews count by now.',
    status: 204,
  })
  adjudicate(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: AdjudicateDto, @IdempotencyKey() key: string | null): Promise<void> {
    return this.adjudication.adjudicate(me, id, body, key);
  }

  @Post('claims/:id/adjudicate/break-glass')
  @Endpoint({
    access: 'claim.break_glass',
    summary: 'Decide as an admin, also what one reviewed, and say why',
    description: 'The reason stands in the decision and in the audit log.',
    status: 204,
  })
  breakGlass(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() { reason, ...body }: BreakGlassDto, @IdempotencyKey() key: string | null): Promise<void> {
    return this.adjudication.adjudicate(me, id, body, key, reason);
  }
}
