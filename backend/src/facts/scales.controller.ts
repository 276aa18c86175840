import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { PutVerdictScale, VerdictScale } from './scales.schema.js';
import { ScalesService } from './scales.service.js';

class PutVerdictScaleDto extends createZodDto(PutVerdictScale) {}
class VerdictScaleDto extends createZodDto(VerdictScale) {}

@ApiTags('facts')
@Controller('verdict-scale')
export class ScalesController {
  constructor(private readonly scales: ScalesService) {}

  @Get()
  @Endpoint({ access: 'fact.read', summary: 'What verdicts are called where they are published, with their colours and numbers', response: VerdictScaleDto })
  get(): Promise<VerdictScaleDto> {
    return this.scales.current();
  }

  @Put()
  @Endpoint({ access: 'scale.manage', summary: 'Change what verdicts are called', description: 'Counts at once for all that is published; exports of a moment keep the scale of that moment.', response: VerdictScaleDto })
  put(@Me() me: SignedIn, @Body() body: PutVerdictScaleDto): Promise<VerdictScaleDto> {
    return this.scales.put(me, body);
  }
}
