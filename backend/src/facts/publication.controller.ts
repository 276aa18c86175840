import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { Fact } from './facts.schema.js';
import { ActOnFact, CorrectFact, PauseFact, ReviewFactAgain, WithdrawFact } from './publication.schema.js';
import { PublicationService } from './publication.service.js';

class ActOnFactDto extends createZodDto(ActOnFact) {}
class CorrectFactDto extends createZodDto(CorrectFact) {}
class PauseFactDto extends createZodDto(PauseFact) {}
class ReviewFactAgainDto extends createZodDto(ReviewFactAgain) {}
class WithdrawFactDto extends createZodDto(WithdrawFact) {}
class FactDto extends createZodDto(Fact) {}

@ApiTags('facts')
@Controller('facts/:id')
export class PublicationController {
  constructor(private readonly publication: PublicationService) {}

  @Post('publish')
  @Endpoint({ access: 'claim.approve', summary: 'Publish a fact that was approved and held back', response: FactDto })
  publish(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() { version }: ActOnFactDto): Promise<FactDto> {
    return this.publication.show(me, id, version, 'publish');
  }

  @Post('resume')
  @Endpoint({ access: 'claim.approve', summary: 'Put a paused fact back before its readers', response: FactDto })
  resume(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() { version }: ActOnFactDto): Promise<FactDto> {
    return this.publication.show(me, id, version, 'resume');
  }

  @Post('pause')
  @Endpoint({ access: 'fact.retract', summary: 'Take a fact from its readers for a while', response: FactDto })
  pause(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: PauseFactDto): Promise<FactDto> {
    return this.publication.pause(me, id, body);
  }

  @Post('withdraw')
  @Endpoint({ access: 'fact.retract', summary: 'Withdraw a fact, with a public reason', description: 'For good: its address and the reason stay.', response: FactDto })
  withdraw(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: WithdrawFactDto): Promise<FactDto> {
    return this.publication.withdraw(me, id, body);
  }

  @Post('correct')
  @Endpoint({
    access: 'claim.approve',
    summary: 'Correct the public words of a fact, with a public note',
    description: 'Verdict and evidence stay: who doubts them has the claim reviewed again. Nobody corrects what they reviewed.',
    response: FactDto,
  })
  correct(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: CorrectFactDto): Promise<FactDto> {
    return this.publication.correct(me, id, body);
  }

  @Post('review-again')
  @Endpoint({ access: 'fact.retract', summary: 'Have the claim of a fact reviewed from the beginning', description: 'The fact stays as it is until the next approval.', response: FactDto })
  reviewAgain(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: ReviewFactAgainDto): Promise<FactDto> {
    return this.publication.reviewAgain(me, id, body);
  }
}
