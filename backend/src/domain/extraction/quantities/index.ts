/** How many, of what: numbers with comparator, unit and kind. */
export { findQuantities } from './quantities.js';
