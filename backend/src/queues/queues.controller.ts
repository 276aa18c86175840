import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { CreateQueue, Queue, QueueList, QueuePage, UpdateQueue } from './queues.schema.js';
import { QueuesService } from './queues.service.js';

class QueueDto extends createZodDto(Queue) {}
class QueueListQuery extends createZodDto(QueueList) {}
class QueuePageDto extends createZodDto(QueuePage) {}
class CreateQueueDto extends createZodDto(CreateQueue) {}
class UpdateQueueDto extends createZodDto(UpdateQueue) {}

@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: QueuesService) {}

  @Get()
  @Endpoint({ access: 'queue.read', summary: 'The queues and how full they are, the starred ones first', response: QueuePageDto })
  list(@Me() me: SignedIn, @Query() query: QueueListQuery): Promise<QueuePageDto> {
    return this.queues.list(me, query);
  }

  @Get(':id')
  @Endpoint({ access: 'queue.read', summary: 'One queue', response: QueueDto })
  get(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<QueueDto> {
    return this.queues.get(me, id);
  }

  @Post()
  @Endpoint({ access: 'queue.manage', summary: 'Set up a queue', response: QueueDto, status: 201 })
  create(@Me() me: SignedIn, @Body() body: CreateQueueDto): Promise<QueueDto> {
    return this.queues.create(me, body);
  }

  @Patch(':id')
  @Endpoint({
    access: 'queue.manage',
    summary: 'Change a queue or its people',
    description: 'Limits, lease length and hours count for what comes later. Another number of reviews opens or cancels second reviews of waiting claims; people who leave give back what they had.',
    response: QueueDto,
  })
  update(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: UpdateQueueDto): Promise<QueueDto> {
    return this.queues.update(me, id, body);
  }

  @Put(':id/star')
  @Endpoint({ access: 'queue.read', summary: 'Show me this queue first', status: 204 })
  star(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.queues.star(me, id, true);
  }

  @Delete(':id/star')
  @Endpoint({ access: 'queue.read', summary: 'Take my star from this queue', status: 204 })
  unstar(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.queues.star(me, id, false);
  }
}
