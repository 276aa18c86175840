import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { ArticleSightings, Claim, ClaimHistory, ClaimList, ClaimPage, SightingsOfClaim } from './claims.schema.js';
import { ClaimsService } from './claims.service.js';

class ClaimDto extends createZodDto(Claim) {}
class ClaimListQuery extends createZodDto(ClaimList) {}
class ClaimPageDto extends createZodDto(ClaimPage) {}
class SightingsOfClaimDto extends createZodDto(SightingsOfClaim) {}
class ClaimHistoryDto extends createZodDto(ClaimHistory) {}
class ArticleSightingsDto extends createZodDto(ArticleSightings) {}

@ApiTags('claims')
@Controller()
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  @Get('claims')
  @Endpoint({ access: 'claim.read', summary: 'Claims, the most urgent first', response: ClaimPageDto })
  list(@Query() query: ClaimListQuery): Promise<ClaimPageDto> {
    return this.claims.list(query);
  }

  @Get('claims/:id')
  @Endpoint({ access: 'claim.read', summary: 'One claim with its sightings and what I may do with it', response: ClaimDto })
  get(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ClaimDto> {
    return this.claims.get(me, id);
  }

  @Get('claims/:id/sightings')
  @Endpoint({ access: 'claim.read', summary: 'Where a claim was seen', response: SightingsOfClaimDto })
  sightings(@Param() { id }: IdParam): Promise<SightingsOfClaimDto> {
    return this.claims.sightingsOf(id);
  }

  @Get('claims/:id/history')
  @Endpoint({ access: 'claim.read', summary: 'What happened to a claim', response: ClaimHistoryDto })
  history(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ClaimHistoryDto> {
    return this.claims.history(me, id);
  }

  @Get('articles/:id/sightings')
  @Endpoint({ access: 'article.read', summary: 'The claims that stand in an article', response: ArticleSightingsDto })
  sightingsInArticle(@Param() { id }: IdParam): Promise<ArticleSightingsDto> {
    return this.claims.sightingsIn(id);
  }
}
