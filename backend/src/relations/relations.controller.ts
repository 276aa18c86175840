import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { RelationDecisionsService } from './relation-decisions.service.js';
import { Done, LinkClaims, RejectRelation, Relation, RelationList, RelationPage, RelationsOfClaim } from './relations.schema.js';
import { RelationsService } from './relations.service.js';

class RelationDto extends createZodDto(Relation) {}
class RelationsOfClaimDto extends createZodDto(RelationsOfClaim) {}
class RelationListQuery extends createZodDto(RelationList) {}
class RelationPageDto extends createZodDto(RelationPage) {}
class LinkClaimsDto extends createZodDto(LinkClaims) {}
class RejectRelationDto extends createZodDto(RejectRelation) {}
class DoneDto extends createZodDto(Done) {}

@ApiTags('relations')
@Controller()
export class RelationsController {
  constructor(
    private readonly relations: RelationsService,
    private readonly decisions: RelationDecisionsService,
  ) {}

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

  @Post('relations')
  @Endpoint({
    access: 'relation.decide',
    summary: 'Link two claims that belong together or clash',
    description: 'Two that are the same are merged instead: 409.',
    response: RelationDto,
    status: 201,
  })
  link(@Me() me: SignedIn, @Body() body: LinkClaimsDto): Promise<RelationDto> {
    return this.decisions.link(me, body);
  }

  @Post('relations/:id/confirm')
  @Endpoint({
    access: 'relation.decide',
    summary: 'It is so',
    description: 'A clash with a claim that was decided on takes that up again. Two that are the same are merged instead: 409.',
    response: DoneDto,
  })
  async confirm(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<DoneDto> {
    await this.decisions.confirm(me, id);
    return {};
  }

  @Post('relations/:id/reject')
  @Endpoint({ access: 'relation.decide', summary: 'It is not so; the pair never comes back by itself', response: DoneDto })
  async reject(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: RejectRelationDto): Promise<DoneDto> {
    await this.decisions.reject(me, id, body);
    return {};
  }

  @Post('relations/:id/reset')
  @Endpoint({ access: 'relation.decide', summary: 'Take back what I said of it; editors take back what others said', response: DoneDto })
  async reset(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<DoneDto> {
    await this.decisions.reset(me, id);
    return {};
  }
}
