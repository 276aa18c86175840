import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { GoldList, GoldPage } from './gold.schema.js';
import { GoldService } from './gold.service.js';

class GoldListQuery extends createZodDto(GoldList) {}
class GoldPageDto extends createZodDto(GoldPage) {}

@ApiTags('calibration')
@Controller()
export class GoldController {
  constructor(private readonly gold: GoldService) {}

  @Get('gold-claims')
  @Endpoint({ access: 'gold.manage', summary: 'Claims with a known verdict that are handed out now and then', response: GoldPageDto })
  list(@Query() query: GoldListQuery): Promise<GoldPageDto> {
    return this.gold.list(query);
  }

  @Put('claims/:id/gold')
  @Endpoint({ access: 'gold.manage', summary: 'Use a decided claim to calibrate, with its verdict as the answer', status: 204 })
  add(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.gold.add(me, id);
  }

  @Delete('claims/:id/gold')
  @Endpoint({ access: 'gold.manage', summary: 'Hand the claim out no more; the answers that were given stay', status: 204 })
  remove(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.gold.remove(me, id);
  }
}
