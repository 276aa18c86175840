import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { ApprovalDraft, ApprovalList, ApprovalPage, ApproveClaim, BreakGlass, ReturnClaim } from './approvals.schema.js';
import { ApprovalsService } from './approvals.service.js';
import { Fact } from './facts.schema.js';

class ApprovalListQuery extends createZodDto(ApprovalList) {}
class ApprovalPageDto extends createZodDto(ApprovalPage) {}
class ApprovalDraftDto extends createZodDto(ApprovalDraft) {}
class ApproveClaimDto extends createZodDto(ApproveClaim) {}
class BreakGlassDto extends createZodDto(BreakGlass) {}
class ReturnClaimDto extends createZodDto(ReturnClaim) {}
class FactDto extends createZodDto(Fact) {}

@ApiTags('facts')
@Controller()
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalsService) {}

  @Get('approvals')
  @Endpoint({ access: 'review.read', summary: 'Decided claims that wait for an approval, with verdict, agreement and evidence', response: ApprovalPageDto })
  waiting(@Me() me: SignedIn, @Query() query: ApprovalListQuery): Promise<ApprovalPageDto> {
    return this.approvals.waiting(me, query);
  }

  @Get('claims/:id/approval')
  @Endpoint({ access: 'review.read', summary: 'What an approval would publish now, and what that changes for readers', response: ApprovalDraftDto })
  draft(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ApprovalDraftDto> {
    return this.approvals.draft(me, id);
  }

  @Post('claims/:id/approve')
  @Endpoint({
    access: 'claim.approve',
    summary: 'Approve a decided claim and publish it as a fact',
    description: 'Bound to the content hash that the editor saw; 409 when it changed. Nobody approves what they reviewed.',
    response: FactDto,
    status: 201,
  })
  approve(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: ApproveClaimDto): Promise<FactDto> {
    return this.approvals.approve(me, id, body);
  }

  @Post('claims/:id/approve/break-glass')
  @Endpoint({
    access: 'claim.break_glass',
    summary: 'Approve as an admin, also what one reviewed or decided, and say why',
    description: 'The reason stands in the approval and in the audit log.',
    response: FactDto,
    status: 201,
  })
  breakGlass(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() { reason, ...body }: BreakGlassDto): Promise<FactDto> {
    return this.approvals.approve(me, id, body, reason);
  }

  @Post('claims/:id/return')
  @Endpoint({ access: 'claim.approve', summary: 'Return a decided claim to its reviewers, with a reason', status: 204 })
  async returnToReviewers(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: ReturnClaimDto): Promise<void> {
    await this.approvals.returnToReviewers(me, id, body);
  }
}
