import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By, type Caller, Endpoint, IdParam } from '../http/index.js';
import { ExportsService } from './exports.service.js';
import { FORMATS, SHEET_POLICY } from './formats/index.js';

/** Fact sheets as pages: to be looked at, printed, or saved as PDF by the browser. */
@ApiTags('exports')
@Controller()
export class SheetsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('exports/:id/sheet')
  @Endpoint({ access: 'export.run', keys: 'read', summary: 'A fact sheet as a page to print; 404 for an export of another kind' })
  async ofExport(@By() by: Caller, @Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    await show(reply).send(await this.exports.sheet(by, id));
  }

  @Get('facts/:id/sheet')
  @Endpoint({ access: 'fact.read', keys: 'read', summary: 'The sheet of one fact as a page to print' })
  async ofFact(@Param() { id }: IdParam, @Res() reply: FastifyReply): Promise<void> {
    await show(reply).send(await this.exports.sheetOfFact(id));
  }
}

const show = (reply: FastifyReply): FastifyReply =>
  reply.header('content-security-policy', SHEET_POLICY).header('cache-control', 'private, no-store').type(FORMATS.sheet.contentType);
