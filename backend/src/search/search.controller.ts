import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { SearchAnswer, SearchQuery } from './search.schema.js';
import { SearchService } from './search.service.js';

class SearchAnswerDto extends createZodDto(SearchAnswer) {}
class SearchQueryDto extends createZodDto(SearchQuery) {}

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  @Get()
  @Endpoint({ access: 'signed-in', summary: 'Claims, articles, facts, queues and people with these words: the best few of each that I may read', response: SearchAnswerDto })
  search(@Me() me: SignedIn, @Query() { q }: SearchQueryDto): Promise<SearchAnswerDto> {
    return this.service.search(me, q);
  }
}
