/** How many, of what: numbers with comparator, unit and kind. */
export { plainFigures } from './plain-figures.js';
export { findQuantities } from './quantities.js';
