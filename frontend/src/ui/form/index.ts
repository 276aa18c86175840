export * from './CheckGroup';
export * from './fieldErrors';
export * from './FormDialog';
export * from './ShownOnce';
export * from './useLeaveWarning';
export { useIdempotencyKey } from './useIdempotencyKey';
