import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { ApiKey, ApiKeyList, ApiKeyPage, ApiKeyWithSecret, CreateApiKey } from './api-keys.schema.js';
import { ApiKeysService } from './api-keys.service.js';

class ApiKeyDto extends createZodDto(ApiKey) {}
class ApiKeyWithSecretDto extends createZodDto(ApiKeyWithSecret) {}
class CreateApiKeyDto extends createZodDto(CreateApiKey) {}
class ApiKeyListQuery extends createZodDto(ApiKeyList) {}
class ApiKeyPageDto extends createZodDto(ApiKeyPage) {}

@ApiTags('api-keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Get()
  @Endpoint({ access: 'key.manage', summary: 'The API keys, newest first; never their secrets', response: ApiKeyPageDto })
  list(@Query() query: ApiKeyListQuery): Promise<ApiKeyPageDto> {
    return this.keys.list(query);
  }

  @Post()
  @Endpoint({
    access: 'key.manage',
    summary: 'Make an API key for a program',
    description: 'The secret is in this answer and in no other: only its hash is kept. A key can do no more than the person who made it.',
    response: ApiKeyWithSecretDto,
    status: 201,
  })
  create(@Me() me: SignedIn, @Body() body: CreateApiKeyDto): Promise<ApiKeyWithSecretDto> {
    return this.keys.create(me, body);
  }

  @Post(':id/revoke')
  @Endpoint({ access: 'key.manage', summary: 'Revoke an API key, for good and from its next request on', response: ApiKeyDto })
  revoke(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ApiKeyDto> {
    return this.keys.revoke(me, id);
  }
}
