import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdempotencyKey, IdParam, Me, type SignedIn } from '../http/index.js';
import { CapturesService } from './captures.service.js';
import { AskForCapture, Capture, CaptureWithText, EvidenceList, EvidencePage } from './evidence.schema.js';
import { EvidenceService } from './evidence.service.js';
import { readFileUpload } from './upload.js';

class AskForCaptureDto extends createZodDto(AskForCapture) {}
class CaptureDto extends createZodDto(Capture) {}
class CaptureWithTextDto extends createZodDto(CaptureWithText) {}
class EvidenceListQuery extends createZodDto(EvidenceList) {}
class EvidencePageDto extends createZodDto(EvidencePage) {}

/** Shown in the page: pictures. Everything else is a download, and none of it may run or load anything. */
const INLINE = new Set(['image/png', 'image/jpeg']);

@ApiTags('evidence')
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly captures: CapturesService,
    private readonly evidence: EvidenceService,
  ) {}

  @Get()
  @Endpoint({
    access: 'review.read',
    summary: 'Earlier evidence, newest first',
    description: 'Of claims whose verdict stands, and my own.',
    response: EvidencePageDto,
  })
  list(@Me() me: SignedIn, @Query() query: EvidenceListQuery): Promise<EvidencePageDto> {
    return this.evidence.list(me, query);
  }

  @Post('captures')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Ask for an archived copy of a page',
    description: 'Answers 202 and fetches afterwards; 200 where a copy is on its way or not a day old. 422 for what is not on the public internet.',
    response: CaptureDto,
    status: 202,
  })
  async ask(@Me() me: SignedIn, @Body() { url }: AskForCaptureDto, @IdempotencyKey() key: string | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<CaptureDto> {
    const { existing, ...capture } = await this.captures.ask(me, url, key);
    void reply.status(existing ? 200 : 202);
    return capture;
  }

  @Post('captures/upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Endpoint({
    access: 'assignment.work',
    summary: 'Archive a file: PDF, PNG, JPEG, text or a saved page, up to 10 MB',
    description: 'multipart/form-data with `file`. Needs the header X-Claimdesk.',
    response: CaptureDto,
    status: 201,
  })
  async upload(@Me() me: SignedIn, @Req() request: FastifyRequest, @IdempotencyKey() key: string | null): Promise<CaptureDto> {
    return this.captures.upload(me, await readFileUpload(request), key);
  }

  @Get('captures/:id')
  @Endpoint({ access: 'review.read', summary: 'One archived copy with its text', response: CaptureWithTextDto })
  get(@Param() { id }: IdParam): Promise<CaptureWithTextDto> {
    return this.captures.get(id);
  }

  @Get('captures/:id/file')
  @Endpoint({ access: 'review.read', summary: 'The bytes of an archived copy' })
  async file(@Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { stream, name, mediaType, bytes } = await this.captures.file(id);
    const inline = INLINE.has(mediaType);
    await reply
      .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('content-security-policy', `default-src 'none'; sandbox`)
      .header('content-length', bytes)
      .header('content-encoding', 'identity')
      .type(inline ? mediaType : 'application/octet-stream')
      .send(stream);
  }
}
