import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { By, type Caller, Endpoint, IdempotencyKey, IdParam } from '../http/index.js';
import { Article, ArticleList, ArticlePage, CreateArticle, IngestReceipt, SourceList, SourcePage } from './articles.schema.js';
import { ArticlesService } from './articles.service.js';
import { readUpload } from './upload.js';

class CreateArticleDto extends createZodDto(CreateArticle) {}
class IngestReceiptDto extends createZodDto(IngestReceipt) {}
class ArticleDto extends createZodDto(Article) {}
class ArticleListQuery extends createZodDto(ArticleList) {}
class ArticlePageDto extends createZodDto(ArticlePage) {}
class SourceListQuery extends createZodDto(SourceList) {}
class SourcePageDto extends createZodDto(SourcePage) {}

@ApiTags('articles')
@Controller()
export class ArticlesController {
  constructor(private readonly articles: ArticlesService) {}

  @Post('articles')
  @Endpoint({
    access: 'article.ingest',
    keys: 'ingest',
    summary: 'Take in an article',
    description: 'Answers 202 and extracts afterwards; 200 with existing:true when the same text is here already.',
    response: IngestReceiptDto,
    status: 202,
  })
  async ingest(
    @By() by: Caller,
    @Body() body: CreateArticleDto,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IngestReceiptDto> {
    return answer(reply, await this.articles.ingest(by, body, key));
  }

  @Post('articles/upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Endpoint({
    access: 'article.ingest',
    keys: 'ingest',
    summary: 'Take in an article from a file: .txt, .md or .html',
    description: 'multipart/form-data with `file` and the fields source, title, url, publishedAt, language. Needs the header X-Claimdesk, but for API keys.',
    response: IngestReceiptDto,
    status: 202,
  })
  async upload(
    @By() by: Caller,
    @Req() request: FastifyRequest,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IngestReceiptDto> {
    const { file, fields } = await readUpload(request);
    return answer(reply, await this.articles.ingestFile(by, file, fields, key));
  }

  @Get('articles')
  @Endpoint({ access: 'article.read', summary: 'Articles, newest first', response: ArticlePageDto })
  list(@Query() query: ArticleListQuery): Promise<ArticlePageDto> {
    return this.articles.list(query);
  }

  @Get('articles/:id')
  @Endpoint({ access: 'article.read', keys: 'ingest', summary: 'One article with its text', description: 'With an API key: one that was sent in with it.', response: ArticleDto })
  get(@By() by: Caller, @Param() { id }: IdParam): Promise<ArticleDto> {
    return this.articles.get(by, id);
  }

  @Get('sources')
  @Endpoint({ access: 'article.read', summary: 'The sources that articles came from', response: SourcePageDto })
  sources(@Query() query: SourceListQuery): Promise<SourcePageDto> {
    return this.articles.sources(query);
  }
}

function answer(reply: FastifyReply, receipt: IngestReceiptDto): IngestReceiptDto {
  void reply.status(receipt.existing ? 200 : 202);
  return receipt;
}
