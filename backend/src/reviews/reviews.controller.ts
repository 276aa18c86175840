import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { LeasedAssignment } from '../assignments/index.js';
import { ReopenClaim } from '../claims/index.js';
import { Endpoint, IdempotencyKey, IdParam, Me, type SignedIn } from '../http/index.js';
import { MyReviews, MyReviewsQuery, ReviewsOfClaim, SubmitReview, SubmittedReview, UndoneReview } from './reviews.schema.js';
import { ReviewsService } from './reviews.service.js';
import { SecondThoughtsService } from './second-thoughts.service.js';

class SubmitReviewDto extends createZodDto(SubmitReview) {}
class SubmittedReviewDto extends createZodDto(SubmittedReview) {}
class UndoneReviewDto extends createZodDto(UndoneReview) {}
class ReviewsOfClaimDto extends createZodDto(ReviewsOfClaim) {}
class MyReviewsDto extends createZodDto(MyReviews) {}
class MyReviewsQueryDto extends createZodDto(MyReviewsQuery) {}
class LeasedAssignmentDto extends createZodDto(LeasedAssignment) {}
class ReopenClaimDto extends createZodDto(ReopenClaim) {}

@ApiTags('reviews')
@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly secondThoughts: SecondThoughtsService,
  ) {}

  @Post('assignments/:id/review')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Give a verdict on a claim that I hold',
    description: '409 lease-lost keeps what was sent as a draft.',
    response: SubmittedReviewDto,
    status: 201,
  })
  submit(
    @Me() me: SignedIn,
    @Param() { id }: IdParam,
    @Body() body: SubmitReviewDto,
    @IdempotencyKey() key: string | null,
  ): Promise<SubmittedReviewDto> {
    return this.reviews.submit(me, id, body, key);
  }

  @Post('reviews/:id/undo')
  @Endpoint({ access: 'assignment.work', summary: 'Take my verdict back, within ten seconds', response: UndoneReviewDto })
  undo(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<UndoneReviewDto> {
    return this.reviews.undo(me, id);
  }

  @Get('reviews/mine')
  @Endpoint({ access: 'assignment.work', summary: 'My last verdicts that count, newest first', response: MyReviewsDto })
  mine(@Me() me: SignedIn, @Query() { limit }: MyReviewsQueryDto): Promise<MyReviewsDto> {
    return this.secondThoughts.mine(me, limit);
  }

  @Post('reviews/:id/revise')
  @Endpoint({
    access: 'assignment.work',
    summary: 'Take my verdict up again: it counts no longer, the claim is leased to me',
    description: '409 where the claim has gone on: published, with an editor, decided by one, or judged by the other of a blind pair.',
    response: LeasedAssignmentDto,
  })
  revise(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<LeasedAssignmentDto> {
    return this.secondThoughts.revise(me, id);
  }

  @Get('claims/:id/reviews')
  @Endpoint({ access: 'review.read', summary: 'The reviews of a claim, newest first', description: 'Where the queue is blind, those who may still review it see the others only after their own.', response: ReviewsOfClaimDto })
  ofClaim(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<ReviewsOfClaimDto> {
    return this.reviews.ofClaim(me, id);
  }

  @Post('claims/:id/reopen')
  @Endpoint({ access: 'claim.dismiss', summary: 'Send a decided or dismissed claim back to its queue', status: 204 })
  reopen(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: ReopenClaimDto): Promise<void> {
    return this.reviews.reopen(me, id, body.note);
  }
}
