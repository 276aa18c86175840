/** Wordings of claims that stand alone. */
export { wordClaims } from './claims.js';
