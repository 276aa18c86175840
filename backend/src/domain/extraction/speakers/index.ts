/** Who says so: attributions within a sentence, and whom they mean within the article. */
export { type Attribution, findAttribution, quotedTokens } from './attribution.js';
export { learn, type Memory, newMemory } from './memory.js';
export { ROLE_NOUNS } from './speech.js';
export { type Said, whoSays } from './who-says.js';
