import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { Overview } from './stats.schema.js';
import { StatsService } from './stats.service.js';

class OverviewDto extends createZodDto(Overview) {}

@ApiTags('stats')
@Controller('stats')
export class StatsController {
  constructor(private readonly stats: StatsService) {}

  @Get('overview')
  @Endpoint({ access: 'signed-in', summary: 'My day and the newsroom in numbers', response: OverviewDto })
  overview(@Me() me: SignedIn): Promise<OverviewDto> {
    return this.stats.overview(me);
  }
}
