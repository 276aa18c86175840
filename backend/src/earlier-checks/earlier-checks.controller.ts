import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, readMultipart, type SignedIn } from '../http/index.js';
import { CHECK_FILE_BYTES_MAX } from './check-file.js';
import { EarlierCheckList, EarlierCheckMatch, EarlierCheckMatches, EarlierCheckPage, ImportReceipt } from './earlier-checks.schema.js';
import { EarlierChecksService } from './earlier-checks.service.js';

class EarlierCheckListQuery extends createZodDto(EarlierCheckList) {}
class EarlierCheckPageDto extends createZodDto(EarlierCheckPage) {}
class EarlierCheckMatchDto extends createZodDto(EarlierCheckMatch) {}
class EarlierCheckMatchesDto extends createZodDto(EarlierCheckMatches) {}
class ImportReceiptDto extends createZodDto(ImportReceipt) {}

@ApiTags('earlier checks')
@Controller()
export class EarlierChecksController {
  constructor(private readonly checks: EarlierChecksService) {}

  @Get('earlier-checks')
  @Endpoint({ access: 'claim.read', summary: 'What others checked before, the latest first', response: EarlierCheckPageDto })
  list(@Query() query: EarlierCheckListQuery): Promise<EarlierCheckPageDto> {
    return this.checks.list(query);
  }

  @Post('earlier-checks/import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Endpoint({
    access: 'check.import',
    summary: 'Take in fact-checks of others: ClaimReview (.json, .jsonld, .jsonl), a feed of Data Commons, or .csv',
    description: 'multipart/form-data with `file`, up to 10 MB; the command line takes any. The same file again changes nothing. Claims are compared with them afterwards. Needs the header X-Claimdesk.',
    response: ImportReceiptDto,
  })
  async import(@Me() me: SignedIn, @Req() request: FastifyRequest): Promise<ImportReceiptDto> {
    const { file } = await readMultipart(request, CHECK_FILE_BYTES_MAX);
    const { read, imported, known, refused } = await this.checks.import(me, file);
    return { read, imported, known, refused };
  }

  @Get('claims/:id/earlier-checks')
  @Endpoint({ access: 'claim.read', summary: 'Earlier checks that may be of a claim: confirmed ones first, rejected ones last', response: EarlierCheckMatchesDto })
  ofClaim(@Param() { id }: IdParam): Promise<EarlierCheckMatchesDto> {
    return this.checks.ofClaim(id);
  }

  @Post('earlier-check-matches/:id/confirm')
  @Endpoint({ access: 'relation.decide', summary: 'This earlier check is of this claim', response: EarlierCheckMatchDto })
  confirm(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<EarlierCheckMatchDto> {
    return this.checks.decide(me, id, 'confirmed');
  }

  @Post('earlier-check-matches/:id/reject')
  @Endpoint({ access: 'relation.decide', summary: 'This earlier check is of something else; it is not suggested for this claim again', response: EarlierCheckMatchDto })
  reject(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<EarlierCheckMatchDto> {
    return this.checks.decide(me, id, 'rejected');
  }

  @Post('earlier-check-matches/:id/reset')
  @Endpoint({ access: 'relation.decide', summary: 'Take back what was said of it: a suggestion again', response: EarlierCheckMatchDto })
  reset(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<EarlierCheckMatchDto> {
    return this.checks.decide(me, id, 'suggested');
  }
}
