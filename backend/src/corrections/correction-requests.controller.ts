import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { AcceptRequest, CorrectionRequest, CorrectionRequestList, CorrectionRequestPage, DeclineRequest } from './correction-requests.schema.js';
import { CorrectionRequestsService } from './correction-requests.service.js';

class CorrectionRequestDto extends createZodDto(CorrectionRequest) {}
class CorrectionRequestListQuery extends createZodDto(CorrectionRequestList) {}
class CorrectionRequestPageDto extends createZodDto(CorrectionRequestPage) {}
class AcceptRequestDto extends createZodDto(AcceptRequest) {}
class DeclineRequestDto extends createZodDto(DeclineRequest) {}

@ApiTags('corrections')
@Controller('correction-requests')
export class CorrectionRequestsController {
  constructor(private readonly requests: CorrectionRequestsService) {}

  @Get()
  @Endpoint({ access: 'correction.decide', summary: 'What readers say is wrong with facts, the newest first', response: CorrectionRequestPageDto })
  list(@Query() query: CorrectionRequestListQuery): Promise<CorrectionRequestPageDto> {
    return this.requests.list(query);
  }

  @Get(':id')
  @Endpoint({ access: 'correction.decide', summary: 'One correction request', response: CorrectionRequestDto })
  get(@Param() { id }: IdParam): Promise<CorrectionRequestDto> {
    return this.requests.get(id);
  }

  @Post(':id/accept')
  @Endpoint({ access: 'correction.decide', summary: 'Say that a request is right', description: 'The fact is corrected or withdrawn by a step of its own.', response: CorrectionRequestDto })
  accept(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: AcceptRequestDto): Promise<CorrectionRequestDto> {
    return this.requests.accept(me, id, body);
  }

  @Post(':id/decline')
  @Endpoint({ access: 'correction.decide', summary: 'Decline a request, and say why', response: CorrectionRequestDto })
  decline(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: DeclineRequestDto): Promise<CorrectionRequestDto> {
    return this.requests.decline(me, id, body);
  }
}
