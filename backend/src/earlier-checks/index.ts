export { CheckImport } from './check-import.entity.js';
export { EarlierCheckKey } from './earlier-check-key.entity.js';
export { EarlierCheckMatch } from './earlier-check-match.entity.js';
export { EarlierCheck } from './earlier-check.entity.js';
export { EarlierChecksModule } from './earlier-checks.module.js';
export { EarlierCheckMatch as EarlierCheckMatchSchema } from './earlier-checks.schema.js';
export { EarlierChecksService } from './earlier-checks.service.js';
export { MatchArticleHandler } from './match-article.handler.js';
export { MatchImportHandler } from './match-import.handler.js';
