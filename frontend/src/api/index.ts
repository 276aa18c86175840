export * from './claimdesk';
export * from './corrections';
export * from './facts';
export { fieldErrorsOf, messageOf, problemCode, problemOf, request, statusOf } from './http';
export * from './relations';
export type * from './types';
export { uuid } from './uuid';
