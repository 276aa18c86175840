/** When: dates as printed, and the days they mean. */
export { wholeMonth, wholeYears } from './calendar.js';
export { type DatesFound, findDates } from './dates.js';
