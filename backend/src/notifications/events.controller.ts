import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { DomainError } from '../domain/errors.js';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { LiveEvents } from './live/live-events.js';
import { EventsQuery } from './notifications.schema.js';

class EventsQueryDto extends createZodDto(EventsQuery) {}

const EVENT_STREAM = 'text/event-stream';

/**
 * A raw answer instead of Nest's @Sse: that one writes to a reader who does not read until memory is full, and ends its streams only after the
 * server has begun to wait for them.
 */
@ApiTags('notifications')
@Controller('events')
export class EventsController {
  constructor(private readonly live: LiveEvents) {}

  @Get()
  @ApiProduces(EVENT_STREAM)
  @Endpoint({
    access: 'signed-in',
    summary: 'Live events of mine (server-sent events)',
    description:
      'Events: `notification` with its id, `unread` with the count, `desk` (an assignment that I hold has changed: read it again), `resync` (read all again), `over` (the session has ended: do not come back). What came after Last-Event-ID is sent first, some of it perhaps a second time. Ends with the session.',
    sendsItself: true,
  })
  async events(@Me() me: SignedIn, @Query() query: EventsQueryDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!request.headers.accept?.includes(EVENT_STREAM)) throw new DomainError('malformed-request', `Ask for ${EVENT_STREAM}.`);
    if (request.method === 'HEAD') return void (await reply.type(EVENT_STREAM).send());
    await this.live.ready();
    if (request.raw.destroyed) return;
    reply.hijack();
    reply.raw.writeHead(200, {
      ...reply.getHeaders(),
      'content-type': `${EVENT_STREAM}; charset=utf-8`,
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    } as Record<string, string>);
    reply.raw.on('close', this.live.open(me, reply.raw, query.lastEventId ?? headerOf(request)));
  }
}

function headerOf(request: FastifyRequest): string | null {
  const value = request.headers['last-event-id'];
  return typeof value === 'string' ? value : null;
}
