import { lazy } from 'react';

const DisputeList = lazy(() => import('./DisputeList'));
const DisputeShow = lazy(() => import('./DisputeShow'));

export const disputes = { list: DisputeList, show: DisputeShow };
