import { lazy } from 'react';

export const queues = {
  list: lazy(() => import('./QueueList')),
  show: lazy(() => import('./QueueShow')),
  create: lazy(() => import('./QueueCreate')),
  edit: lazy(() => import('./QueueEdit')),
};
