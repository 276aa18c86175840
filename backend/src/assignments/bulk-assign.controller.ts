import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { BulkAssign, BulkAssigned } from './bulk-assign.schema.js';
import { BulkAssignService } from './bulk-assign.service.js';

class BulkAssignDto extends createZodDto(BulkAssign) {}
class BulkAssignedDto extends createZodDto(BulkAssigned) {}

@ApiTags('claims')
@Controller('claims')
export class BulkAssignController {
  constructor(private readonly bulk: BulkAssignService) {}

  @Post('assign')
  @HttpCode(200)
  @Endpoint({
    access: 'claim.assign',
    summary: 'Give many claims to a person, or share them out',
    description: 'Limits are kept, and people whose skills fit come first. The answer says for each claim what happened, or why not.',
    response: BulkAssignedDto,
  })
  assign(@Me() me: SignedIn, @Body() body: BulkAssignDto): Promise<BulkAssignedDto> {
    return this.bulk.assign(me, body);
  }
}
