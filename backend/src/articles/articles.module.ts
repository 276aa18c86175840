import { Module } from '@nestjs/common';
import { ArticlesController } from './articles.controller.js';
import { ArticlesRepository } from './articles.repository.js';
import { ArticlesService } from './articles.service.js';
import { ReconcileArticlesHandler } from './reconcile-articles.handler.js';

@Module({
  controllers: [ArticlesController],
  providers: [ArticlesRepository, ArticlesService, ReconcileArticlesHandler],
  exports: [ArticlesRepository, ArticlesService],
})
export class ArticlesModule {}
