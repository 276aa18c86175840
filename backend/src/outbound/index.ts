export { connect } from './connect.js';
export { type FetchLimits, FetchRules, type Resolve } from './fetch-rules.js';
export { networkRefusal } from './network-refusal.js';
export { OutboundModule } from './outbound.module.js';
export { Refusal, type RefusalCode, wordsOf } from './refusal.js';
