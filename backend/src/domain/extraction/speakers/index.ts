/** Who says so: attributions within a sentence, and whom they mean within the article. */
export { findAttribution } from './attribution.js';
export type { Attribution } from './candidate.js';
export { learn, type Memory, newMemory } from './memory.js';
export { quotedTokens } from './quoted-tokens.js';
export { ROLE_NOUNS } from './speech.js';
export { type Said, whoSays } from './who-says.js';
