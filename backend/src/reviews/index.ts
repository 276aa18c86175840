export { Decision } from './decision.entity.js';
export { Evidence } from './evidence.entity.js';
export { Review } from './review.entity.js';
export { ReviewsModule } from './reviews.module.js';
export { ReviewsRepository } from './reviews.repository.js';
