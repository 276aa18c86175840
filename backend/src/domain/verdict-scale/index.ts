export * from './scale.js';
export { DEFAULT_SCALE } from './default-scale.js';
