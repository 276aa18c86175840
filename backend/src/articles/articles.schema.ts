import { z } from 'zod';
import { GivenTime, HttpUrl, Id, listQuery, Marks, pageOf, Text, Timestamp } from '../http/index.js';

export const ARTICLE_STATUSES = ['received', 'extracting', 'ready', 'failed'] as const;

/** 2 MB, as the reader of the limit understands it. */
export const ARTICLE_BYTES_MAX = 2_000_000;

export const SourceRef = z.object({ id: Id, name: z.string() });

export const CreateArticle = z.strictObject({
  text: z.string().optional().meta({ description: 'plain text; one of text and html is required' }),
  html: z.string().optional().meta({ description: 'a page; its main text is read out of it' }),
  title: Text(500).optional(),
  source: Text(200).optional().meta({ description: 'name of the publisher; made when it is new' }),
  url: HttpUrl.optional(),
  publishedAt: GivenTime.optional(),
  language: z.string().regex(/^[a-z]{2,3}$/).optional().meta({ description: 'ISO 639 code' }),
});

/** The fields that go beside an uploaded file. */
export const UploadFields = CreateArticle.omit({ text: true, html: true });

export const IngestReceipt = z.object({
  id: Id,
  status: z.enum(ARTICLE_STATUSES),
  existing: z.boolean().meta({ description: 'true: the same text was here already, and this is its article' }),
});

export const ArticleSummary = z.object({
  id: Id,
  title: z.string(),
  source: SourceRef.nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
  status: z.enum(ARTICLE_STATUSES),
  failure: z.string().nullable(),
  sentenceCount: z.int().nullable().meta({ description: 'null until the text has been split' }),
  sentencesDone: z.int(),
  claimCount: z.int(),
  createdAt: Timestamp,
}).meta({ id: 'ArticleSummary' });

export const Article = ArticleSummary.extend({ text: z.string() });

export const ArticleList = listQuery(
  { status: z.enum(ARTICLE_STATUSES), sourceId: Id, q: Text(200) },
  ['createdAt', 'publishedAt'],
  '-createdAt',
);
/** An article in a list, with the words that were sought. */
export const ListedArticle = ArticleSummary.extend({
  marks: Marks,
  snippet: z.object({ text: z.string(), marks: Marks }).nullable().meta({ description: 'where its text says what was sought' }),
}).meta({ id: 'ListedArticle' });
export const ArticlePage = pageOf(ListedArticle);

export const SourceList = listQuery({ q: Text(200) }, ['name'], 'name');
export const SourcePage = pageOf(SourceRef);
