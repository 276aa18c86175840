import { request } from './http';
import type { components } from './schema';

export type CorrectionRequest = components['schemas']['CorrectionRequest'];
export type CorrectionRequestState = CorrectionRequest['state'];

/** What readers say is wrong with facts. */
export const correctionRequests = {
  accept: (id: string, version: number) => request<CorrectionRequest>('POST', `/correction-requests/${id}/accept`, { body: { version } }),
  decline: (id: string, version: number, note: string) => request<CorrectionRequest>('POST', `/correction-requests/${id}/decline`, { body: { version, note } }),
};
