import { Body, Controller, Delete, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { DismissClaim } from '../claims/index.js';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import {
  AssignClaim,
  KeptDrafts,
  LeasedAssignment,
  LeaseToken,
  NextAnswer,
  PutDraft,
  Renewal,
  RewordClaim,
  RewordedClaim,
  SavedDraft,
  TakeNext,
} from './assignments.schema.js';
import { AssignmentsService } from './assignments.service.js';
import { DraftsService } from './drafts.service.js';
import { GivingService } from './giving.service.js';
import { LeasesService } from './leases.service.js';

class TakeNextDto extends createZodDto(TakeNext) {}
class NextAnswerDto extends createZodDto(NextAnswer) {}
class LeasedAssignmentDto extends createZodDto(LeasedAssignment) {}
class LeaseTokenDto extends createZodDto(LeaseToken) {}
class RenewalDto extends createZodDto(Renewal) {}
class PutDraftDto extends createZodDto(PutDraft) {}
class RewordClaimDto extends createZodDto(RewordClaim) {}
class RewordedClaimDto extends createZodDto(RewordedClaim) {}
class SavedDraftDto extends createZodDto(SavedDraft) {}
class KeptDraftsDto extends createZodDto(KeptDrafts) {}
class AssignClaimDto extends createZodDto(AssignClaim) {}
class DismissClaimDto extends createZodDto(DismissClaim) {}

@ApiTags('assignments')
@Controller()
export class AssignmentsController {
  constructor(
    private readonly leases: LeasesService,
    private readonly drafts: DraftsService,
    private readonly assignments: AssignmentsService,
    private readonly giving: GivingService,
  ) {}

  @Post('queues/:id/next')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Lease the next claim of a queue',
    description: '204 when there is nothing to do. What one holds already comes first.',
    response: NextAnswerDto,
    sendsItself: true,
  })
  async next(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: TakeNextDto, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.leases.next(me, id, body.ahead);
    await (answer ? reply.status(200).send(answer) : reply.status(204).send());
  }

  @Get('assignments/:id')
  @Endpoint({ access: 'assignment.work', summary: 'A claim that I hold', response: LeasedAssignmentDto })
  get(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<LeasedAssignmentDto> {
    return this.leases.get(me, id);
  }

  @Post('assignments/:id/take')
  @Endpoint({ access: 'assignment.work', summary: 'Lease one certain claim', response: LeasedAssignmentDto })
  take(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<LeasedAssignmentDto> {
    return this.leases.take(me, id);
  }

  @Post('assignments/:id/renew')
  @Endpoint({ access: 'assignment.work', summary: 'Keep a claim longer', response: RenewalDto })
  renew(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: LeaseTokenDto): Promise<RenewalDto> {
    return this.leases.renew(me, id, body.leaseToken);
  }

  @Post('assignments/:id/release')
  @Endpoint({ access: 'assignment.work', summary: 'Give a claim back to its queue; the draft stays', status: 204 })
  release(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: LeaseTokenDto): Promise<void> {
    return this.leases.release(me, id, body.leaseToken);
  }

  @Put('assignments/:id/wording')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Say the claim that I hold in better words',
    description: 'The quote and its span in the article stay as they are.',
    response: RewordedClaimDto,
  })
  reword(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: RewordClaimDto): Promise<RewordedClaimDto> {
    return this.leases.reword(me, id, body);
  }

  @Put('assignments/:id/draft')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Save what I typed so far',
    description: '409 lease-lost stores it all the same (draftKept).',
    response: SavedDraftDto,
  })
  saveDraft(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: PutDraftDto): Promise<SavedDraftDto> {
    return this.drafts.save(me, id, body);
  }

  @Get('drafts')
  @Endpoint({ access: 'assignment.work', summary: 'My drafts of claims that I no longer hold', response: KeptDraftsDto })
  keptDrafts(@Me() me: SignedIn): Promise<KeptDraftsDto> {
    return this.drafts.kept(me);
  }

  @Delete('drafts/:id')
  @Endpoint({ access: 'assignment.work', summary: 'Drop a kept draft, by its assignment', status: 204 })
  dropDraft(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.drafts.drop(me, id);
  }

  @Post('claims/:id/assign')
  @Endpoint({ access: 'claim.assign', summary: 'Give a claim to a person, or back to all', status: 204 })
  assign(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: AssignClaimDto): Promise<void> {
    return this.giving.assign(me, id, body);
  }

  @Post('claims/:id/dismiss')
  @Endpoint({ access: 'claim.dismiss', summary: 'Take a claim out of its queue, with a reason', status: 204 })
  dismiss(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: DismissClaimDto): Promise<void> {
    return this.assignments.dismiss(me, id, body);
  }
}
