import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { MyDay } from './my-day.schema.js';
import { MyDayService } from './my-day.service.js';
import { Overview } from './stats.schema.js';
import { StatsService } from './stats.service.js';

class MyDayDto extends createZodDto(MyDay) {}
class OverviewDto extends createZodDto(Overview) {}

@ApiTags('stats')
@Controller('stats')
export class StatsController {
  constructor(
    private readonly stats: StatsService,
    private readonly day: MyDayService,
  ) {}

  @Get('overview')
  @Endpoint({ access: 'signed-in', summary: 'My day and the newsroom in numbers', response: OverviewDto })
  overview(@Me() me: SignedIn): Promise<OverviewDto> {
    return this.stats.overview(me);
  }

  @Get('my-day')
  @Endpoint({ access: 'signed-in', summary: 'What is left, what I did today and how fast, what is late and what differs', response: MyDayDto })
  myDay(@Me() me: SignedIn): Promise<MyDayDto> {
    return this.day.of(me);
  }
}
