export { AuditEvent } from './audit-event.entity.js';
export * from './audit-log.js';
export { AuditModule } from './audit.module.js';
export { type Anchor, AuditService, type Verification } from './audit.service.js';
