export { Assignment } from './assignment.entity.js';
export { AssignmentsModule } from './assignments.module.js';
export { AssignmentsService } from './assignments.service.js';
export { Draft } from './draft.entity.js';
export { DraftsService } from './drafts.service.js';
export { LeasesService } from './leases.service.js';
export { RouteClaimsHandler } from './route-claims.handler.js';
