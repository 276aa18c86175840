/** What is worth a check, and why. */
export { checkWorthiness, MODEL } from './check-worthiness.js';
export { claimType, reasons } from './explain.js';
export { type Features, features } from './features.js';
export { logOdds, type Model, readModel, type Signals, type WrittenModel } from './model.js';
export { FAMILY, JOINT, OPENINGS, termsOf } from './terms.js';
