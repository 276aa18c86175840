export type { LiveEvent } from './liveEvents';
export * from './useLive';
