import { lazy } from 'react';

export const claims = {
  list: lazy(() => import('./ClaimList')),
  show: lazy(() => import('./ClaimShow')),
};
