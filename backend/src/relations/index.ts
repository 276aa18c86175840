export { ClaimRelation } from './claim-relation.entity.js';
export { RelationPolicy } from './relation-policy.entity.js';
export { RelationPolicyService } from './relation-policy.service.js';
export { RelationsModule } from './relations.module.js';
export { RelatedClaim, Relation as RelationSchema } from './relations.schema.js';
export { RelationsService } from './relations.service.js';
export { StatementKey } from './statement-key.entity.js';
