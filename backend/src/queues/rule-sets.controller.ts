import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { DryRunService } from './dry-run.service.js';
import {
  DropDraft,
  DryRunAnswer,
  DryRunQueueRules,
  DryRunRules,
  GoLive,
  PutDraftRules,
  PutRoutingRules,
  Routing,
  RoutingRules,
  RuleSet,
  RuleSetList,
  RuleSetPage,
} from './rule-sets.schema.js';
import { RuleSetsService } from './rule-sets.service.js';

class RoutingDto extends createZodDto(Routing) {}
class RuleSetDto extends createZodDto(RuleSet) {}
class RuleSetListQuery extends createZodDto(RuleSetList) {}
class RuleSetPageDto extends createZodDto(RuleSetPage) {}
class PutDraftRulesDto extends createZodDto(PutDraftRules) {}
class DropDraftDto extends createZodDto(DropDraft) {}
class GoLiveDto extends createZodDto(GoLive) {}
class DryRunRulesDto extends createZodDto(DryRunRules) {}
class DryRunAnswerDto extends createZodDto(DryRunAnswer) {}
class RoutingRulesDto extends createZodDto(RoutingRules) {}
class PutRoutingRulesDto extends createZodDto(PutRoutingRules) {}
class DryRunQueueRulesDto extends createZodDto(DryRunQueueRules) {}

@ApiTags('routing rules')
@Controller()
export class RuleSetsController {
  constructor(
    private readonly ruleSets: RuleSetsService,
    private readonly trials: DryRunService,
  ) {}

  @Get('routing-rules')
  @Endpoint({ access: 'queue.read', summary: 'The live rules in the order in which they are tried, and the draft of the next ones', response: RoutingDto })
  current(): Promise<RoutingDto> {
    return this.ruleSets.current();
  }

  @Get('rule-sets')
  @Endpoint({ access: 'queue.read', summary: 'Every version of the rules that was live, the newest first', response: RuleSetPageDto })
  list(@Query() query: RuleSetListQuery): Promise<RuleSetPageDto> {
    return this.ruleSets.list(query);
  }

  @Get('rule-sets/:id')
  @Endpoint({ access: 'queue.read', summary: 'One version of the rules', response: RuleSetDto })
  get(@Param() { id }: IdParam): Promise<RuleSetDto> {
    return this.ruleSets.get(id);
  }

  @Put('routing-rules/draft')
  @Endpoint({ access: 'queue.manage', summary: 'Save the draft; routing stays as it is', description: '409 stale-version names who was faster.', response: RuleSetDto })
  saveDraft(@Me() me: SignedIn, @Body() body: PutDraftRulesDto): Promise<RuleSetDto> {
    return this.ruleSets.saveDraft(me, body);
  }

  @Delete('routing-rules/draft')
  @Endpoint({ access: 'queue.manage', summary: 'Drop the draft', status: 204 })
  dropDraft(@Me() me: SignedIn, @Body() body: DropDraftDto): Promise<void> {
    return this.ruleSets.dropDraft(me, body.revision);
  }

  @Post('routing-rules/draft/live')
  @HttpCode(200)
  @Endpoint({
    access: 'queue.manage',
    summary: 'Make the draft live as the next version',
    description: '409 stale-version names who was faster. With moveNow, a job routes again what waits untouched.',
    response: RuleSetDto,
  })
  goLive(@Me() me: SignedIn, @Body() body: GoLiveDto): Promise<RuleSetDto> {
    return this.ruleSets.goLive(me, body);
  }

  @Post('routing-rules/dry-run')
  @HttpCode(200)
  @Endpoint({ access: 'queue.manage', summary: 'Which claims of the last days would go elsewhere by these rules', description: 'Writes nothing. Looks at the newest 50,000 claims at most.', response: DryRunAnswerDto })
  dryRun(@Body() body: DryRunRulesDto): Promise<DryRunAnswerDto> {
    return this.trials.run(body.rules, body.days);
  }

  @Get('queues/:id/routing-rules')
  @Endpoint({ access: 'queue.read', summary: 'The live rules that send claims here, in their order', response: RoutingRulesDto })
  ofQueue(@Param() { id }: IdParam): Promise<RoutingRulesDto> {
    return this.ruleSets.ofQueue(id);
  }

  @Put('queues/:id/routing-rules')
  @Endpoint({ access: 'queue.manage', summary: 'Replace the rules of one queue, live at once as the next version; claims that are routed already stay', response: RoutingRulesDto })
  putOfQueue(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: PutRoutingRulesDto): Promise<RoutingRulesDto> {
    return this.ruleSets.putOfQueue(me, id, body.data);
  }

  @Post('queues/:id/routing-rules/dry-run')
  @HttpCode(200)
  @Endpoint({ access: 'queue.manage', summary: 'Which claims would go elsewhere if these were the rules of the queue', response: DryRunAnswerDto })
  dryRunOfQueue(@Param() { id }: IdParam, @Body() body: DryRunQueueRulesDto): Promise<DryRunAnswerDto> {
    return this.trials.ofQueue(id, body.data, body.days);
  }
}
