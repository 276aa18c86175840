import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint } from '../http/index.js';
import { AuditList, AuditPage } from './audit.schema.js';
import { AuditService } from './audit.service.js';

class AuditListQuery extends createZodDto(AuditList) {}
class AuditPageDto extends createZodDto(AuditPage) {}

@ApiTags('audit')
@Controller('audit-events')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Endpoint({ access: 'audit.read', summary: 'The audit log, newest first', response: AuditPageDto })
  list(@Query() query: AuditListQuery): Promise<AuditPageDto> {
    return this.audit.list(query);
  }
}
