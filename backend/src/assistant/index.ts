export { AssistantRun } from './assistant-run.entity.js';
export { AssistantModule } from './assistant.module.js';
export { SuggestClaimsHandler } from './suggest-claims.handler.js';
export { Suggestion } from './suggestion.entity.js';
