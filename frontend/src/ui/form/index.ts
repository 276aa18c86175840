export * from './fieldErrors';
export * from './FormDialog';
export * from './useLeaveWarning';
export { useIdempotencyKey } from './useIdempotencyKey';
