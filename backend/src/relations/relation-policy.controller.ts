import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { DryRunRelationPolicy, PutRelationPolicy, RelationDryRun, RelationPolicy } from './relation-policy.schema.js';
import { RelationPolicyService } from './relation-policy.service.js';

class RelationPolicyDto extends createZodDto(RelationPolicy) {}
class PutRelationPolicyDto extends createZodDto(PutRelationPolicy) {}
class DryRunRelationPolicyDto extends createZodDto(DryRunRelationPolicy) {}
class RelationDryRunDto extends createZodDto(RelationDryRun) {}

@ApiTags('relations')
@Controller('relation-policy')
export class RelationPolicyController {
  constructor(private readonly policy: RelationPolicyService) {}

  @Get()
  @Endpoint({ access: 'claim.read', summary: 'From which score on relations are taken as told, or suggested', response: RelationPolicyDto })
  live(): Promise<RelationPolicyDto> {
    return this.policy.live();
  }

  @Put()
  @Endpoint({
    access: 'relation.manage',
    summary: 'Set other thresholds',
    description: 'They count at once for what comes in. What nobody decided on is filed anew in the background; claims that were joined stay joined.',
    response: RelationPolicyDto,
  })
  put(@Me() me: SignedIn, @Body() body: PutRelationPolicyDto): Promise<RelationPolicyDto> {
    return this.policy.put(me, body);
  }

  @Post('dry-run')
  @Endpoint({ access: 'relation.manage', summary: 'What other thresholds would have made of the last days; changes nothing', response: RelationDryRunDto })
  dryRun(@Body() body: DryRunRelationPolicyDto): Promise<RelationDryRunDto> {
    return this.policy.dryRun(body);
  }
}
