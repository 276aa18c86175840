export { EmbeddedPostgresError } from './embedded-postgres.error.js';
export { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from './launcher.js';
