import { Global, Module } from '@nestjs/common';
import { KEY_AUTHENTICATOR } from '../http/index.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { ApiKeysService } from './api-keys.service.js';

@Global()
@Module({
  controllers: [ApiKeysController],
  providers: [ApiKeysRepository, ApiKeysService, { provide: KEY_AUTHENTICATOR, useExisting: ApiKeysService }],
  exports: [KEY_AUTHENTICATOR],
})
export class ApiKeysModule {}
