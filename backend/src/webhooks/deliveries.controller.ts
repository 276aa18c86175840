import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeliveryList, DeliveryPage, WholeDelivery } from './webhooks.schema.js';

class DeliveryListQuery extends createZodDto(DeliveryList) {}
class DeliveryPageDto extends createZodDto(DeliveryPage) {}
class WholeDeliveryDto extends createZodDto(WholeDelivery) {}

@ApiTags('webhooks')
@Controller('webhook-deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  @Endpoint({ access: 'webhook.manage', summary: 'What webhooks were told, newest first', response: DeliveryPageDto })
  list(@Query() query: DeliveryListQuery): Promise<DeliveryPageDto> {
    return this.deliveries.list(query);
  }

  @Get(':id')
  @Endpoint({ access: 'webhook.manage', summary: 'One delivery, with its body and every attempt', response: WholeDeliveryDto })
  get(@Param() { id }: IdParam): Promise<WholeDeliveryDto> {
    return this.deliveries.get(id);
  }

  @Post(':id/replay')
  @Endpoint({ access: 'webhook.manage', summary: 'Send a delivery again, under the same id', response: WholeDeliveryDto })
  replay(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<WholeDeliveryDto> {
    return this.deliveries.replay(me, id);
  }
}
