export { Claim } from './claim.entity.js';
export { presentArticleSighting, presentClaim, presentSighting } from './claim.presenter.js';
export { ClaimsModule } from './claims.module.js';
export { type ClaimRow, ClaimsRepository } from './claims.repository.js';
export { ArticleSighting, ClaimSummary, DismissClaim, ReopenClaim, Sighting as SightingSchema } from './claims.schema.js';
export { ClaimsService, type RoutedClaim } from './claims.service.js';
export { ExtractArticleHandler } from './extract-article.handler.js';
export { Sighting } from './sighting.entity.js';
export { SightingsRepository, type SightingRow } from './sightings.repository.js';
