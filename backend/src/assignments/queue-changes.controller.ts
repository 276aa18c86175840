import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { QueueSchema } from '../queues/index.js';
import { ArchiveQueue, UnarchiveQueue } from './queue-changes.schema.js';
import { QueueChangesService } from './queue-changes.service.js';

class QueueDto extends createZodDto(QueueSchema) {}
class ArchiveQueueDto extends createZodDto(ArchiveQueue) {}
class UnarchiveQueueDto extends createZodDto(UnarchiveQueue) {}

@ApiTags('queues')
@Controller('queues')
export class QueueChangesController {
  constructor(private readonly changes: QueueChangesService) {}

  @Post(':id/archive')
  @HttpCode(200)
  @Endpoint({
    access: 'queue.manage',
    summary: 'Archive a queue; its open work goes to another one',
    description: '409 with `inTheWay` where live rules lead here, or where claims wait or are held and no moveTo is given. What people hold they finish first: until then the queue is `draining`.',
    response: QueueDto,
  })
  archive(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: ArchiveQueueDto): Promise<QueueDto> {
    return this.changes.archive(me, id, body);
  }

  @Post(':id/unarchive')
  @HttpCode(200)
  @Endpoint({ access: 'queue.manage', summary: 'Take an archived queue up again, or stop its draining', response: QueueDto })
  unarchive(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: UnarchiveQueueDto): Promise<QueueDto> {
    return this.changes.unarchive(me, id, body.version);
  }
}
