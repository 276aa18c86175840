import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdempotencyKey, IdParam, Me, type SignedIn } from '../http/index.js';
import { CreateExport, Export, ExportList, ExportPage, ExportPreview, PreviewExport } from './exports.schema.js';
import { ExportsService } from './exports.service.js';

class CreateExportDto extends createZodDto(CreateExport) {}
class PreviewExportQuery extends createZodDto(PreviewExport) {}
class ExportPreviewDto extends createZodDto(ExportPreview) {}
class ExportDto extends createZodDto(Export) {}
class ExportListQuery extends createZodDto(ExportList) {}
class ExportPageDto extends createZodDto(ExportPage) {}

@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Post()
  @Endpoint({ access: 'export.run', summary: 'Ask for a file of facts; a job builds it', response: ExportDto, status: 202 })
  create(@Me() me: SignedIn, @Body() body: CreateExportDto, @IdempotencyKey() key: string | null): Promise<ExportDto> {
    return this.exports.create(me, body, key);
  }

  @Get()
  @Endpoint({ access: 'export.run', summary: 'Exports, newest first', response: ExportPageDto })
  list(@Query() query: ExportListQuery): Promise<ExportPageDto> {
    return this.exports.list(query);
  }

  @Get('preview')
  @Endpoint({
    access: 'export.run',
    summary: 'How a file would begin, how many facts it would hold, and what the linter says of them',
    description: 'The first 20 facts at most, byte for byte as they will stand in the file when it is asked for with this `asOf`.',
    response: ExportPreviewDto,
  })
  preview(@Query() query: PreviewExportQuery): Promise<ExportPreviewDto> {
    return this.exports.preview(query);
  }

  @Get('key')
  @Endpoint({ access: 'public', summary: 'The public key (Ed25519, PEM) that proofs of exports are checked with' })
  async key(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/x-pem-file').send(await this.exports.publicKey());
  }

  @Get(':id')
  @Endpoint({ access: 'export.run', summary: 'One export and how far it is', response: ExportDto })
  get(@Param() { id }: IdParam): Promise<ExportDto> {
    return this.exports.get(id);
  }

  @Post(':id/cancel')
  @Endpoint({ access: 'export.run', summary: 'Call off an export that is not ready; 409 when it is', response: ExportDto, status: 200 })
  cancel(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ExportDto> {
    return this.exports.cancel(me, id);
  }

  @Get(':id/proof')
  @Endpoint({ access: 'export.run', summary: 'Download its signed manifest: question, count, SHA-256 of the file, head of the audit log (a DSSE envelope)' })
  async proof(@Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { name, envelope } = await this.exports.proof(id);
    await reply.header('content-disposition', `attachment; filename="${name}"`).type('application/json').send(`${JSON.stringify(envelope, null, 2)}\n`);
  }

  @Get(':id/file')
  @Endpoint({ access: 'export.run', summary: 'Download the file' })
  async file(@Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { stream, name, contentType, bytes } = await this.exports.file(id);
    await reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('content-length', bytes)
      .header('content-encoding', 'identity')
      .type(contentType)
      .send(stream);
  }
}
