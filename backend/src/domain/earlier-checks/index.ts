/** Fact-checks that others published: read from their files, and made comparable with claims. Pure. */
export { readClaimReviews } from './claim-reviews.js';
export { type EarlierCheck, type Rating, type Reading, type Refused } from './earlier-check.js';
export { checkStatement, type CheckRecord, recordOf } from './statement.js';
export { missingColumns, readTable, type TableRow } from './table.js';
