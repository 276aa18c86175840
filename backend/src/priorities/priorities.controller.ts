import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { Boost, Boosts, ClaimPriority, CreateBoost, PreviewWeights, PriorityWeights, PutPriorityWeights, WeightsPreview } from './priorities.schema.js';
import { PrioritiesService } from './priorities.service.js';

class PriorityWeightsDto extends createZodDto(PriorityWeights) {}
class PutPriorityWeightsDto extends createZodDto(PutPriorityWeights) {}
class PreviewWeightsDto extends createZodDto(PreviewWeights) {}
class WeightsPreviewDto extends createZodDto(WeightsPreview) {}
class BoostDto extends createZodDto(Boost) {}
class BoostsDto extends createZodDto(Boosts) {}
class CreateBoostDto extends createZodDto(CreateBoost) {}
class ClaimPriorityDto extends createZodDto(ClaimPriority) {}

@ApiTags('priorities')
@Controller()
export class PrioritiesController {
  constructor(private readonly priorities: PrioritiesService) {}

  @Get('priorities/weights')
  @Endpoint({ access: 'priority.manage', summary: 'What the newsroom makes of each part of a priority', response: PriorityWeightsDto })
  weights(): Promise<PriorityWeightsDto> {
    return this.priorities.weights();
  }

  @Put('priorities/weights')
  @Endpoint({
    access: 'priority.manage',
    summary: 'Weigh the parts of a priority anew',
    description: '0 takes no account of a part. What is queued is reckoned anew in the background, the most pressing first.',
    response: PriorityWeightsDto,
  })
  putWeights(@Me() me: SignedIn, @Body() body: PutPriorityWeightsDto): Promise<PriorityWeightsDto> {
    return this.priorities.putWeights(me, body);
  }

  @Post('priorities/weights/preview')
  @Endpoint({ access: 'priority.manage', summary: 'The first ten of a queue with other weights; changes nothing', response: WeightsPreviewDto })
  preview(@Me() me: SignedIn, @Body() body: PreviewWeightsDto): Promise<WeightsPreviewDto> {
    return this.priorities.preview(me, body);
  }

  @Get('priorities/boosts')
  @Endpoint({ access: 'priority.manage', summary: 'Breaking-news boosts, those that hold first', response: BoostsDto })
  boosts(): Promise<BoostsDto> {
    return this.priorities.boosts();
  }

  @Post('priorities/boosts')
  @Endpoint({ access: 'priority.manage', summary: 'Raise claims with certain words, or a queue, until a time', response: BoostDto, status: 201 })
  createBoost(@Me() me: SignedIn, @Body() body: CreateBoostDto): Promise<BoostDto> {
    return this.priorities.createBoost(me, body);
  }

  @Post('priorities/boosts/:id/end')
  @Endpoint({ access: 'priority.manage', summary: 'End a boost before its time', response: BoostDto })
  endBoost(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<BoostDto> {
    return this.priorities.endBoost(me, id);
  }

  @Get('claims/:id/priority')
  @Endpoint({ access: 'claim.read', summary: 'Why a claim stands where it stands: each part of its priority', response: ClaimPriorityDto })
  explain(@Param() { id }: IdParam): Promise<ClaimPriorityDto> {
    return this.priorities.explain(id);
  }
}
