import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { By, type Caller, Endpoint, IdempotencyKey, IdParam } from '../http/index.js';
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
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'Ask for a file of facts; a job builds it', response: ExportDto, status: 202 })
  create(@By() by: Caller, @Body() body: CreateExportDto, @IdempotencyKey() key: string | null): Promise<ExportDto> {
    return this.exports.create(by, body, key);
  }

  @Get()
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'Exports, newest first', description: 'With an API key: those that were asked for with it.', response: ExportPageDto })
  list(@By() by: Caller, @Query() query: ExportListQuery): Promise<ExportPageDto> {
    return this.exports.list(by, query);
  }

  @Get('preview')
  @Endpoint({
    access: 'export.run',
    keys: 'read',
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
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'One export and how far it is', response: ExportDto })
  get(@By() by: Caller, @Param() { id }: IdParam): Promise<ExportDto> {
    return this.exports.get(by, id);
  }

  @Post(':id/cancel')
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'Call off an export that is not ready; 409 when it is', response: ExportDto, status: 200 })
  cancel(@By() by: Caller, @Param() { id }: IdParam): Promise<ExportDto> {
    return this.exports.cancel(by, id);
  }

  @Get(':id/proof')
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'Download its signed manifest: question, count, SHA-256 of the file, head of the audit log (a DSSE envelope)' })
  async proof(@By() by: Caller, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { name, envelope } = await this.exports.proof(by, id);
    await reply.header('content-disposition', `attachment; filename="${name}"`).type('application/json').send(`${JSON.stringify(envelope, null, 2)}\n`);
  }

  @Get(':id/file')
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'Download the file' })
  async file(@By() by: Caller, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    const { stream, name, contentType, bytes } = await this.exports.file(by, id);
    await reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('content-length', bytes)
      .header('content-encoding', 'identity')
      .type(contentType)
      .send(stream);
  }
}
