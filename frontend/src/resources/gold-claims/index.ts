import { lazy } from 'react';

export const goldClaims = { list: lazy(() => import('./GoldClaimList')) };
