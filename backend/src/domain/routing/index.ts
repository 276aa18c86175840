/** Routing: the first live rule that fits a claim names its queue and priority. */
export { COUNT_FIELDS, type Condition, type CountField, type RoutableClaim, type RoutableQuantity, TERM_FIELDS, type TermField } from './condition.js';
export { DryRun, type DryRunReport, type Move } from './dry-run.js';
export { fits, type Route, route, type Router, router, type RoutingRule } from './route.js';
