export { type Band, bandOf, BANDS } from './bands.js';
