import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { marksIn, memoryOf, once, snippetsOf, type Tx, UnitOfWork } from '../database/index.js';
import { DomainError, invalidField, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { Outbox } from '../jobs/index.js';
import { detectLanguage, shortCode } from '../languages/index.js';
import { presentArticle } from './article.presenter.js';
import { ArticlesRepository } from './articles.repository.js';
import type { Article, ArticleList, ArticlePage, CreateArticle, IngestReceipt, SourceList, SourcePage } from './articles.schema.js';
import { readHtml, type ReadPage, readMarkdown } from './html-text.js';
import { checkArticleText, contentHash, decodeUpload, titleFrom } from './text-intake.js';

type Receipt = z.output<typeof IngestReceipt>;
type ArticleInput = z.output<typeof CreateArticle>;

const READERS: Readonly<Record<string, (content: string) => ReadPage>> = {
  '.txt': (text) => ({ text, title: null, publishedAt: null }),
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
};

/** Takes articles in: at once and durably, the extraction follows as a job. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ArticlesRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @returns the new article, or the one that holds the same text already
   * @throws DomainError for text that is empty, too large, binary or not well-formed
   */
  async ingest(actor: Actor, input: ArticleInput, idempotencyKey: string | null = null): Promise<Receipt> {
    const page = pageOf(input);
    const text = checkArticleText(page.text);
    const article = {
      title: input.title?.trim() || titleOf(page) || titleFrom(text),
      url: input.url ?? null,
      language: input.language ? shortCode(input.language) : detectLanguage(text),
      publishedAt: input.publishedAt ?? page.publishedAt,
      text,
      contentHash: contentHash(text),
      createdBy: actor.id,
      createdByKey: actor.key?.id ?? null,
    };
    return this.unitOfWork.transaction((tx) =>
      onceFor(tx, actor, idempotencyKey, input, () => this.store(tx, actor, article, input.source?.trim() || null)),
    );
  }

  /** An uploaded file; its name's ending says how it is read. */
  async ingestFile(
    actor: Actor,
    file: { name: string; bytes: Uint8Array },
    fields: Omit<ArticleInput, 'text' | 'html'>,
    idempotencyKey: string | null = null,
  ): Promise<Receipt> {
    const read = READERS[path.extname(file.name).toLowerCase()];
    if (!read) throw new DomainError('unsupported-media-type', 'Upload a .txt, .md or .html file.');
    const page = read(decodeUpload(file.bytes));
    const title = fields.title || titleOf(page) || undefined;
    const publishedAt = fields.publishedAt ?? page.publishedAt ?? undefined;
    return this.ingest(actor, { ...fields, title, publishedAt, text: page.text }, idempotencyKey);
  }

  async list(query: z.output<typeof ArticleList>): Promise<z.output<typeof ArticlePage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    const ids = rows.map(({ id }) => id);
    const [marks, snippets] = await Promise.all([
      marksIn(this.unitOfWork.reader, 'articles.title', ids, query.filter.q),
      snippetsOf(this.unitOfWork.reader, ids, query.filter.q),
    ]);
    return { data: rows.map((article) => ({ ...presentArticle(article), marks: marks.get(article.id) ?? [], snippet: snippets.get(article.id) ?? null })), page };
  }

  /** A program with an API key sees what it sent in itself. */
  async get(actor: Actor, id: string): Promise<z.output<typeof Article>> {
    const article = await this.repository.byId(this.unitOfWork.reader, id);
    if (!article || (actor.key && article.created_by_key !== actor.key.id)) throw notFound('article');
    return { ...presentArticle(article), text: article.text };
  }

  async sources(query: z.output<typeof SourceList>): Promise<z.output<typeof SourcePage>> {
    const { rows, page } = await this.repository.sources(this.unitOfWork.reader, query);
    return { data: rows.map(({ id, name }) => ({ id, name })), page };
  }

  /** Promises extraction, and all that comes behind it, again for articles whose job was lost. @returns how many */
  async reconcile(olderThanSeconds: number): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      const overdue = await this.repository.overdue(tx, olderThanSeconds);
      for (const { id } of overdue) await this.outbox.promise(tx, 'article.extract', { articleId: id });
      const unrelated = await this.repository.unrelated(tx, olderThanSeconds);
      for (const { id } of unrelated) await this.outbox.promise(tx, 'claims.relate', { articleId: id });
      return overdue.length + unrelated.length;
    });
  }

  private async store(
    tx: Tx,
    actor: Actor,
    article: Omit<Parameters<ArticlesRepository['insert']>[1], 'sourceId'>,
    sourceName: string | null,
  ): Promise<Receipt> {
    const sourceId = sourceName ? await this.repository.source(tx, sourceName) : null;
    const known = await this.repository.sameText(tx, article.contentHash, sourceId);
    if (known?.status === 'failed') return this.readAgain(tx, actor, known.id);
    if (known) return { id: known.id, status: known.status, existing: true };
    const created = await this.repository.insert(tx, { ...article, sourceId });
    if (!created) {
      const winner = await this.repository.sameText(tx, article.contentHash, sourceId);
      return { id: winner!.id, status: winner!.status, existing: true };
    }
    await this.outbox.promise(tx, 'article.extract', { articleId: created.id });
    await this.audit.record(tx, {
      actor,
      action: 'article.ingest',
      subject: { type: 'article', id: created.id },
      after: { title: article.title, source: sourceName, url: article.url, characters: article.text.length },
    });
    return { id: created.id, status: 'received', existing: false };
  }

  /** A text that could not be read and is sent once more gets another chance. */
  private async readAgain(tx: Tx, actor: Actor, id: string): Promise<Receipt> {
    await this.repository.restart(tx, id);
    await this.outbox.promise(tx, 'article.extract', { articleId: id });
    await this.audit.record(tx, { actor, action: 'article.read-again', subject: { type: 'article', id } });
    return { id, status: 'received', existing: true };
  }
}

/** What a page calls itself, on one line and as short as a title that people type. */
const titleOf = (page: ReadPage): string => titleFrom((page.title ?? '').replace(/\s+/g, ' '));

function pageOf(input: ArticleInput): ReadPage {
  if (input.text !== undefined && input.html !== undefined) throw invalidField('/html', 'too-many', 'Send text or html, not both.');
  if (input.text !== undefined) return { text: input.text, title: null, publishedAt: null };
  if (input.html !== undefined) return readHtml(checkArticleText(input.html));
  throw invalidField('/text', 'required', 'Send the article’s text, or its page as html. Addresses alone are not fetched.');
}

function onceFor(tx: Tx, actor: Actor, key: string | null, request: unknown, work: () => Promise<Receipt>): Promise<Receipt> {
  const memory = memoryOf(actor, key);
  return memory ? once(tx, { ...memory, request: ['article', request] }, work) : work();
}
