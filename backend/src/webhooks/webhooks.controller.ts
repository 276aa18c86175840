import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { DeliveriesService } from './deliveries.service.js';
import { CreateWebhook, Replayed, RotateSecret, UpdateWebhook, Webhook, WebhookList, WebhookPage, WebhookWithSecret, WholeDelivery } from './webhooks.schema.js';
import { WebhooksService } from './webhooks.service.js';

class WebhookDto extends createZodDto(Webhook) {}
class WebhookWithSecretDto extends createZodDto(WebhookWithSecret) {}
class CreateWebhookDto extends createZodDto(CreateWebhook) {}
class UpdateWebhookDto extends createZodDto(UpdateWebhook) {}
class RotateSecretDto extends createZodDto(RotateSecret) {}
class WebhookListQuery extends createZodDto(WebhookList) {}
class WebhookPageDto extends createZodDto(WebhookPage) {}
class WholeDeliveryDto extends createZodDto(WholeDelivery) {}
class ReplayedDto extends createZodDto(Replayed) {}

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveriesService,
  ) {}

  @Get()
  @Endpoint({ access: 'webhook.manage', summary: 'Who is told when facts change; never their secrets', response: WebhookPageDto })
  list(@Query() query: WebhookListQuery): Promise<WebhookPageDto> {
    return this.webhooks.list(query);
  }

  @Post()
  @Endpoint({
    access: 'webhook.manage',
    summary: 'Tell an address when facts change',
    description: 'Messages are signed as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature). The secret is in this answer and in no other.',
    response: WebhookWithSecretDto,
    status: 201,
  })
  create(@Me() me: SignedIn, @Body() body: CreateWebhookDto): Promise<WebhookWithSecretDto> {
    return this.webhooks.create(me, body);
  }

  @Get(':id')
  @Endpoint({ access: 'webhook.manage', summary: 'One webhook', response: WebhookDto })
  get(@Param() { id }: IdParam): Promise<WebhookDto> {
    return this.webhooks.get(id);
  }

  @Patch(':id')
  @Endpoint({ access: 'webhook.manage', summary: 'Change what a webhook is told of and where, switch it off or on', response: WebhookDto })
  update(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: UpdateWebhookDto): Promise<WebhookDto> {
    return this.webhooks.update(me, id, body);
  }

  @Post(':id/rotate-secret')
  @Endpoint({
    access: 'webhook.manage',
    summary: 'Give a webhook a new secret',
    description: 'For some hours messages carry a signature by each of the two, so that the receiver can change over.',
    response: WebhookWithSecretDto,
  })
  rotateSecret(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: RotateSecretDto): Promise<WebhookWithSecretDto> {
    return this.webhooks.rotateSecret(me, id, body);
  }

  @Post(':id/test')
  @Endpoint({ access: 'webhook.manage', summary: 'Send a message that says that nothing happened', response: WholeDeliveryDto, status: 202 })
  test(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<WholeDeliveryDto> {
    return this.deliveries.test(me, id);
  }

  @Post(':id/replay-dead')
  @Endpoint({ access: 'webhook.manage', summary: 'Send everything again that was given up', response: ReplayedDto })
  replayDead(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ReplayedDto> {
    return this.deliveries.replayDead(me, id);
  }
}
