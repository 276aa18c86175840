export { Approval } from './approval.entity.js';
export { Fact } from './fact.entity.js';
export { claimReviewOfFact, type Publication } from './fact.presenter.js';
export { FactList } from './facts.schema.js';
export { FactsModule } from './facts.module.js';
export { type FactFilter, type FactRow, FactsRepository } from './facts.repository.js';
export { ReopenClaimHandler } from './reopen-claim.handler.js';
