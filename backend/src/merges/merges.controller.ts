import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { MergePreviewService } from './merge-preview.service.js';
import { Merge, MergeClaim, MergePreview, MergePreviewQuery, MergesOfClaim, SplitClaim, SplitOff, UndoMerge } from './merges.schema.js';
import { MergesService } from './merges.service.js';
import { SplitsService } from './splits.service.js';

class MergePreviewDto extends createZodDto(MergePreview) {}
class MergePreviewQueryDto extends createZodDto(MergePreviewQuery) {}
class MergeClaimDto extends createZodDto(MergeClaim) {}
class MergeDto extends createZodDto(Merge) {}
class MergesOfClaimDto extends createZodDto(MergesOfClaim) {}
class UndoMergeDto extends createZodDto(UndoMerge) {}
class SplitClaimDto extends createZodDto(SplitClaim) {}
class SplitOffDto extends createZodDto(SplitOff) {}

@ApiTags('merges')
@Controller()
export class MergesController {
  constructor(
    private readonly previews: MergePreviewService,
    private readonly merges: MergesService,
    private readonly splits: SplitsService,
  ) {}

  @Get('claims/:id/merge-preview')
  @Endpoint({ access: 'claim.merge', summary: 'What it would change to join this claim to another one', response: MergePreviewDto })
  preview(@Param() { id }: IdParam, @Query() { into }: MergePreviewQueryDto): Promise<MergePreviewDto> {
    return this.previews.preview(id, into);
  }

  @Post('claims/:id/merge')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Join this claim to another one: both are the same',
    description: 'Editors and admins any claim that is neither disputed nor published; reviewers the one that they hold, with its lease token.',
    response: MergeDto,
    status: 201,
  })
  merge(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: MergeClaimDto): Promise<MergeDto> {
    return this.merges.merge(me, id, body);
  }

  @Get('claims/:id/merges')
  @Endpoint({ access: 'claim.read', summary: 'What was joined to a claim, the latest first, with what was taken back', response: MergesOfClaimDto })
  ofClaim(@Param() { id }: IdParam): Promise<MergesOfClaimDto> {
    return this.merges.ofClaim(id);
  }

  @Post('merges/:id/undo')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Take a merge back: the absorbed claim stands as it stood before',
    description: 'Editors and admins, and whoever made it.',
    status: 204,
  })
  undo(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() { note }: UndoMergeDto): Promise<void> {
    return this.merges.undo(me, id, note?.trim() || null);
  }

  @Post('claims/:id/split')
  @Endpoint({
    access: 'claim.merge',
    summary: 'Take sightings out of a claim that say something else',
    description: 'All that was found as one claim that was joined to it are that claim again; others become a new claim of its queue.',
    response: SplitOffDto,
    status: 201,
  })
  split(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: SplitClaimDto): Promise<SplitOffDto> {
    return this.splits.split(me, id, body);
  }
}
