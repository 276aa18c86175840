/** When: dates as printed, and the days they mean. */
export { type DatesFound, findDates } from './dates.js';
