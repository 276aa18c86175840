import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { CreateSavedView, SavedView, SavedViews, SavedViewsQuery, UpdateSavedView } from './saved-views.schema.js';
import { SavedViewsService } from './saved-views.service.js';

class SavedViewDto extends createZodDto(SavedView) {}
class SavedViewsDto extends createZodDto(SavedViews) {}
class SavedViewsQueryDto extends createZodDto(SavedViewsQuery) {}
class CreateSavedViewDto extends createZodDto(CreateSavedView) {}
class UpdateSavedViewDto extends createZodDto(UpdateSavedView) {}

@ApiTags('saved views')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @Endpoint({ access: 'signed-in', summary: 'Views of a list: mine, then those that colleagues share', response: SavedViewsDto })
  list(@Me() me: SignedIn, @Query() query: SavedViewsQueryDto): Promise<SavedViewsDto> {
    return this.views.list(me, query['filter[resource]']);
  }

  @Post()
  @Endpoint({
    access: 'signed-in',
    summary: 'Save a view of a list',
    description: 'Filters, order and columns are checked against the list. Its name is unique among my views of that list.',
    response: SavedViewDto,
    status: 201,
  })
  create(@Me() me: SignedIn, @Body() body: CreateSavedViewDto): Promise<SavedViewDto> {
    return this.views.create(me, body);
  }

  @Patch(':id')
  @Endpoint({ access: 'signed-in', summary: 'Rename, change or share a view; its owner or an admin', response: SavedViewDto })
  update(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: UpdateSavedViewDto): Promise<SavedViewDto> {
    return this.views.update(me, id, body);
  }

  @Delete(':id')
  @Endpoint({ access: 'signed-in', summary: 'Delete a view; its owner or an admin', status: 204 })
  delete(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<void> {
    return this.views.delete(me, id);
  }
}
