export * from './claimdesk';
export * from './facts';
export * from './corrections';
export { fieldErrorsOf, messageOf, problemCode, problemOf, request, statusOf } from './http';
export * from './relations';
export type * from './types';
export { uuid } from './uuid';
