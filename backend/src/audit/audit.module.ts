import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditLog } from './audit-log.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';
import { SealAuditHandler } from './seal-audit.handler.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditLog, AuditRepository, AuditService, SealAuditHandler],
  exports: [AuditLog, AuditService],
})
export class AuditModule {}
