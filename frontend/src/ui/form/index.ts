export * from './fieldErrors';
export * from './FormDialog';
