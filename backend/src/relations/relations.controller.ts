import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam } from '../http/index.js';
import { RelationList, RelationPage, RelationsOfClaim } from './relations.schema.js';
import { RelationsService } from './relations.service.js';

class RelationsOfClaimDto extends createZodDto(RelationsOfClaim) {}
class RelationListQuery extends createZodDto(RelationList) {}
class RelationPageDto extends createZodDto(RelationPage) {}

@ApiTags('relations')
@Controller()
export class RelationsController {
  constructor(private readonly relations: RelationsService) {}

  @Get('claims/:id/relations')
  @Endpoint({
    access: 'claim.read',
    summary: 'How a claim stands to others: clashes first, what was rejected last',
    response: RelationsOfClaimDto,
  })
  ofClaim(@Param() { id }: IdParam): Promise<RelationsOfClaimDto> {
    return this.relations.ofClaim(id);
  }

  @Get('relations')
  @Endpoint({ access: 'claim.read', summary: 'Pairs of claims that belong together or clash, the surest first', response: RelationPageDto })
  list(@Query() query: RelationListQuery): Promise<RelationPageDto> {
    return this.relations.list(query);
  }
}
