import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdempotencyKey, IdParam, Me, type SignedIn } from '../http/index.js';
import { Comment, CommentsOfClaim, WriteComment } from './comments.schema.js';
import { CommentsService } from './comments.service.js';

class WriteCommentDto extends createZodDto(WriteComment) {}
class CommentDto extends createZodDto(Comment) {}
class CommentsOfClaimDto extends createZodDto(CommentsOfClaim) {}

@ApiTags('comments')
@Controller()
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get('claims/:id/comments')
  @Endpoint({
    access: 'review.read',
    summary: 'What people say about a claim, oldest first',
    description: 'Where the queue is blind, those who may still review it read the comments of other reviewers only after their own review.',
    response: CommentsOfClaimDto,
  })
  ofClaim(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<CommentsOfClaimDto> {
    return this.comments.ofClaim(me, id);
  }

  @Post('claims/:id/comments')
  @Endpoint({ access: 'comment.write', summary: 'Say something about a claim', response: CommentDto, status: 201 })
  write(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: WriteCommentDto, @IdempotencyKey() key: string | null): Promise<CommentDto> {
    return this.comments.write(me, id, body, key);
  }

  @Patch('comments/:id')
  @Endpoint({ access: 'comment.write', summary: 'Change a comment of mine, within fifteen minutes', response: CommentDto })
  edit(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: WriteCommentDto): Promise<CommentDto> {
    return this.comments.edit(me, id, body);
  }

  @Delete('comments/:id')
  @Endpoint({ access: 'comment.write', summary: 'Delete a comment of mine, within fifteen minutes', status: 204 })
  remove(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.comments.remove(me, id);
  }
}
