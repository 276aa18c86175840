import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint } from '../http/index.js';
import { RelationPolicy } from './relation-policy.schema.js';
import { RelationPolicyService } from './relation-policy.service.js';

class RelationPolicyDto extends createZodDto(RelationPolicy) {}

@ApiTags('relations')
@Controller('relation-policy')
export class RelationPolicyController {
  constructor(private readonly policy: RelationPolicyService) {}

  @Get()
  @Endpoint({ access: 'claim.read', summary: 'From which score on relations are taken as told, or suggested', response: RelationPolicyDto })
  live(): Promise<RelationPolicyDto> {
    return this.policy.live();
  }
}
