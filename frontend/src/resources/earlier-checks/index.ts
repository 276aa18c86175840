import { lazy } from 'react';

export const earlierChecks = { list: lazy(() => import('./EarlierCheckList')) };
