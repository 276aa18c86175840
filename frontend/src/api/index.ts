export * from './claimdesk';
export { messageOf, problemCode, request } from './http';
export type * from './types';
export { uuid } from './uuid';
