export { ApiKey } from './api-key.entity.js';
export { ApiKeysModule } from './api-keys.module.js';
