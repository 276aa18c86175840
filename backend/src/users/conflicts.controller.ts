import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Endpoint, Id, IdParam, Me, type SignedIn } from '../http/index.js';
import { ConflictsOfInterest, DeclareConflict } from './conflicts.schema.js';
import { ConflictsService } from './conflicts.service.js';

class ConflictsDto extends createZodDto(ConflictsOfInterest) {}
class DeclareConflictDto extends createZodDto(DeclareConflict) {}
class ConflictParams extends createZodDto(z.object({ id: Id, conflictId: Id })) {}

@ApiTags('users')
@Controller('users/:id/conflicts')
export class ConflictsController {
  constructor(private readonly conflicts: ConflictsService) {}

  @Get()
  @Endpoint({ access: 'signed-in', summary: 'Conflicts of interest, one’s own or (for admins) anybody’s', response: ConflictsDto })
  of(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ConflictsDto> {
    return this.conflicts.of(me, id);
  }

  @Post()
  @Endpoint({
    access: 'signed-in',
    summary: 'Declare a source or topic on which the person should judge nothing',
    description: 'The desk never hands them such a claim from then on. For oneself, or by admins for anybody.',
    response: ConflictsDto,
    status: 201,
  })
  declare(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: DeclareConflictDto): Promise<ConflictsDto> {
    return this.conflicts.declare(me, id, body);
  }

  @Delete(':conflictId')
  @Endpoint({ access: 'signed-in', summary: 'Take a declared conflict of interest back', status: 204 })
  withdraw(@Me() me: SignedIn, @Param() { id, conflictId }: ConflictParams): Promise<void> {
    return this.conflicts.withdraw(me, id, conflictId);
  }
}
