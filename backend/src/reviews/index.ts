export { presentDecision, presentReview } from './review.presenter.js';
export { Decision } from './decision.entity.js';
export { type DecisionRow, DecisionsRepository } from './decisions.repository.js';
export { DecisionsService } from './decisions.service.js';
export { Evidence } from './evidence.entity.js';
export { Review } from './review.entity.js';
export { ReviewsModule } from './reviews.module.js';
export { type ReviewRow, ReviewsRepository } from './reviews.repository.js';
export { EvidenceInput, Review as ReviewSchema } from './reviews.schema.js';
