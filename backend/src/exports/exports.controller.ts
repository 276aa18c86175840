import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdempotencyKey, IdParam, Me, type SignedIn } from '../http/index.js';
import { CreateExport, Export, ExportList, ExportPage } from './exports.schema.js';
import { ExportsService } from './exports.service.js';

class CreateExportDto extends createZodDto(CreateExport) {}
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

  @Get(':id')
  @Endpoint({ access: 'export.run', summary: 'One export and how far it is', response: ExportDto })
  get(@Param() { id }: IdParam): Promise<ExportDto> {
    return this.exports.get(id);
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
