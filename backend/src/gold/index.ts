export { GoldAnswer } from './gold-answer.entity.js';
export { GoldClaim } from './gold-claim.entity.js';
export { GoldModule } from './gold.module.js';
export type { AnswerRow } from './gold.repository.js';
export { GoldService } from './gold.service.js';
