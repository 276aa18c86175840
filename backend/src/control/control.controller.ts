import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { ControlOverview, PeopleLoad, QueueAgreement, QueueBoard, Throughput, ThroughputQuery } from './control.schema.js';
import { ControlService } from './control.service.js';

class ControlOverviewDto extends createZodDto(ControlOverview) {}
class PeopleLoadDto extends createZodDto(PeopleLoad) {}
class ThroughputQueryDto extends createZodDto(ThroughputQuery) {}
class ThroughputDto extends createZodDto(Throughput) {}
class QueueAgreementDto extends createZodDto(QueueAgreement) {}
class QueueBoardDto extends createZodDto(QueueBoard) {}

@ApiTags('control room')
@Controller('control-room')
export class ControlController {
  constructor(private readonly control: ControlService) {}

  @Get()
  @Endpoint({
    access: 'control.read',
    summary: 'How every queue does right now',
    description: 'Each number is counted up to a thousand; beyond that there are “more”.',
    response: ControlOverviewDto,
  })
  overview(): Promise<ControlOverviewDto> {
    return this.control.overview();
  }

  @Get('people')
  @Endpoint({ access: 'control.read', summary: 'Who has how much; what each got done for admins only', response: PeopleLoadDto })
  people(@Me() me: SignedIn): Promise<PeopleLoadDto> {
    return this.control.people(me);
  }

  @Get('throughput')
  @Endpoint({ access: 'control.read', summary: 'Reviews and decisions over time', response: ThroughputDto })
  throughput(@Query() { span }: ThroughputQueryDto): Promise<ThroughputDto> {
    return this.control.throughput(span);
  }

  @Get('agreement')
  @Endpoint({ access: 'control.read', summary: 'How far reviews agree in each queue, over 30 days', response: QueueAgreementDto })
  agreement(): Promise<QueueAgreementDto> {
    return this.control.agreement();
  }

  @Get('queues/:id/board')
  @Endpoint({ access: 'claim.assign', summary: 'What waits in a queue, and who has what of it', response: QueueBoardDto })
  board(@Param() { id }: IdParam): Promise<QueueBoardDto> {
    return this.control.board(id);
  }
}
