/** What an API key can be made for: a key opens the routes that name its scope, and no others. */
export const KEY_SCOPES = ['read', 'ingest'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];
