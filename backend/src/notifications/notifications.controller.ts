import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { NotificationList, NotificationPage, ReadAll } from './notifications.schema.js';
import { NotificationsService } from './notifications.service.js';

class NotificationListQuery extends createZodDto(NotificationList) {}
class NotificationPageDto extends createZodDto(NotificationPage) {}
class ReadAllDto extends createZodDto(ReadAll) {}

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @Endpoint({ access: 'signed-in', summary: 'My inbox, newest first', response: NotificationPageDto })
  list(@Me() me: SignedIn, @Query() query: NotificationListQuery): Promise<NotificationPageDto> {
    return this.notifications.list(me.id, query);
  }

  @Post('read-all')
  @Endpoint({ access: 'signed-in', summary: 'Mark my whole inbox as read', status: 204 })
  readAll(@Me() me: SignedIn, @Body() body: ReadAllDto): Promise<void> {
    return this.notifications.readAll(me.id, body);
  }

  @Post(':id/read')
  @Endpoint({ access: 'signed-in', summary: 'Mark one of my notifications as read', status: 204 })
  read(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.notifications.read(me.id, id);
  }
}
