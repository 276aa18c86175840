import { lazy } from 'react';

export const webhooks = { list: lazy(() => import('./WebhookList')), show: lazy(() => import('./WebhookShow')) };
