export { Article } from './article.entity.js';
export { ArticlesModule } from './articles.module.js';
export { ArticlesRepository } from './articles.repository.js';
export { ArticleList, SourceRef } from './articles.schema.js';
export { readHtml } from './html-text.js';
export { ArticlesService } from './articles.service.js';
export { Source } from './source.entity.js';
