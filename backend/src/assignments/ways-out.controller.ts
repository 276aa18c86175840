import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { LeasedAssignment, LeaseToken } from './assignments.schema.js';
import { SnoozeService } from './snooze.service.js';
import { TakeOverService } from './take-over.service.js';
import { EscalateClaim, HandOverClaim, ParkedClaims, SkipClaim, SnoozeClaim, SnoozeHeldClaim, Standstill, TakeOverClaim } from './ways-out.schema.js';
import { WaysOutService } from './ways-out.service.js';

class LeaseTokenDto extends createZodDto(LeaseToken) {}
class LeasedAssignmentDto extends createZodDto(LeasedAssignment) {}
class SkipClaimDto extends createZodDto(SkipClaim) {}
class SnoozeClaimDto extends createZodDto(SnoozeClaim) {}
class SnoozeHeldClaimDto extends createZodDto(SnoozeHeldClaim) {}
class HandOverClaimDto extends createZodDto(HandOverClaim) {}
class EscalateClaimDto extends createZodDto(EscalateClaim) {}
class TakeOverClaimDto extends createZodDto(TakeOverClaim) {}
class ParkedClaimsDto extends createZodDto(ParkedClaims) {}
class StandstillDto extends createZodDto(Standstill) {}

@ApiTags('assignments')
@Controller()
export class WaysOutController {
  constructor(
    private readonly waysOut: WaysOutService,
    private readonly snoozes: SnoozeService,
    private readonly takeOvers: TakeOverService,
  ) {}

  @Get('assignments/parked')
  @Endpoint({ access: 'assignment.work', summary: 'Claims that I put off or keep on hold', response: ParkedClaimsDto })
  parked(@Me() me: SignedIn): Promise<ParkedClaimsDto> {
    return this.waysOut.parked(me);
  }

  @Get('queues/:id/standstill')
  @Endpoint({ access: 'assignment.work', summary: 'Why a queue that is not empty has nothing for me', response: StandstillDto })
  standstill(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<StandstillDto> {
    return this.waysOut.standstill(me, id);
  }

  @Post('assignments/:id/skip')
  @Endpoint({ access: 'assignment.work', summary: 'Let a claim go: not for me, later, or to somebody with a question', status: 204 })
  skip(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: SkipClaimDto): Promise<void> {
    return this.waysOut.skip(me, id, body);
  }

  @Post('assignments/:id/hold')
  @Endpoint({ access: 'assignment.work', summary: 'Keep a claim for me for a day; take it up again with take', status: 204 })
  hold(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: LeaseTokenDto): Promise<void> {
    return this.waysOut.hold(me, id, body.leaseToken);
  }

  @Post('assignments/:id/hand-over')
  @Endpoint({ access: 'assignment.work', summary: 'Hand a claim over to a person or a queue, with a note', status: 204 })
  handOver(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: HandOverClaimDto): Promise<void> {
    return this.waysOut.handOver(me, id, body);
  }

  @Post('assignments/:id/escalate')
  @Endpoint({ access: 'assignment.work', summary: 'Give a claim to the leads of its queue', status: 204 })
  escalate(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: EscalateClaimDto): Promise<void> {
    return this.waysOut.escalate(me, id, body);
  }

  @Post('assignments/:id/snooze')
  @Endpoint({ access: 'assignment.work', summary: 'Let a claim that I hold sleep until a time or its next sighting', status: 204 })
  snoozeHeld(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: SnoozeHeldClaimDto): Promise<void> {
    return this.snoozes.snoozeHeld(me, id, body);
  }

  @Post('assignments/:id/take-over')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Take a claim over from the person who holds it',
    description: 'For editors, admins and leads of the queue. The other one is told who and why, and keeps what they wrote.',
    response: LeasedAssignmentDto,
  })
  takeOver(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: TakeOverClaimDto): Promise<LeasedAssignmentDto> {
    return this.takeOvers.takeOver(me, id, body.reason);
  }

  @Post('claims/:id/snooze')
  @Endpoint({ access: 'claim.dismiss', summary: 'Let a claim sleep until a time or its next sighting', status: 204 })
  snooze(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: SnoozeClaimDto): Promise<void> {
    return this.snoozes.snooze(me, id, body);
  }

  @Post('claims/:id/wake')
  @Endpoint({ access: 'claim.dismiss', summary: 'Wake a claim that sleeps', status: 204 })
  wake(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.snoozes.wake(me, id);
  }
}
