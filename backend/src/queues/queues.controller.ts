import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { CreateQueue, PutRoutingRules, Queue, QueueList, QueuePage, RoutingRules, UpdateQueue } from './queues.schema.js';
import { QueuesService } from './queues.service.js';

class QueueDto extends createZodDto(Queue) {}
class QueueListQuery extends createZodDto(QueueList) {}
class QueuePageDto extends createZodDto(QueuePage) {}
class CreateQueueDto extends createZodDto(CreateQueue) {}
class UpdateQueueDto extends createZodDto(UpdateQueue) {}
class RoutingRulesDto extends createZodDto(RoutingRules) {}
class PutRoutingRulesDto extends createZodDto(PutRoutingRules) {}

@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: QueuesService) {}

  @Get()
  @Endpoint({ access: 'queue.read', summary: 'The queues and how full they are', response: QueuePageDto })
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
  @Endpoint({ access: 'queue.manage', summary: 'Change a queue or its people', response: QueueDto })
  update(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: UpdateQueueDto): Promise<QueueDto> {
    return this.queues.update(me, id, body);
  }

  @Get(':id/routing-rules')
  @Endpoint({ access: 'queue.read', summary: 'The rules that send claims here, in their order', response: RoutingRulesDto })
  rules(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<RoutingRulesDto> {
    return this.queues.rules(me, id);
  }

  @Put(':id/routing-rules')
  @Endpoint({ access: 'queue.manage', summary: 'Replace the rules; claims that are routed already stay', response: RoutingRulesDto })
  putRules(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: PutRoutingRulesDto): Promise<RoutingRulesDto> {
    return this.queues.putRules(me, id, body);
  }
}
