import { lazy } from 'react';

export const articles = {
  list: lazy(() => import('./ArticleList')),
  create: lazy(() => import('./ArticleCreate')),
  show: lazy(() => import('./ArticleShow')),
};
