import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { z } from 'zod';
import { DomainError } from '../domain/errors.js';
import { domainErrorOf, fromZod, isFromElsewhere, retryAfterOf, STATUS } from '../http/index.js';
import { type Logger, LOGGER } from '../observability/index.js';
import { type Answer, privatePage, send } from './answer.js';
import { readForm } from './correction-fields.js';
import { CorrectionFormService } from './correction-form.service.js';
import { slugIn } from './oembed.js';
import { type Notice, noticePage } from './pages/notice-page.js';
import { DataFeedQuery, ListQuery, OEmbedQuery, PageQuery, PartParam, SentQuery, SlugParam } from './public-site.schema.js';
import { PublicSiteService } from './public-site.service.js';

/** A slug ends with eight hexadecimal digits behind a dash, which no screen of the desk under the same path does. */
const FACT = '/facts/:slug(^[^/]+-[0-9a-f]{8}$)';

/**
 * The pages, feeds and maps for everybody, outside of the API: no sign-in, no cookie, no script. They stand beside the desk's own screens and are looked for
 * first.
 */
export async function servePublicSite(app: NestFastifyApplication): Promise<void> {
  const site = app.get(PublicSiteService);
  const logger = app.get<Logger>(LOGGER);
  await app
    .getHttpAdapter()
    .getInstance()
    .register((scope: FastifyInstance, _, done) => {
      scope.setErrorHandler((error, request, reply) => send(request, reply, failure(site, logger, error, request)));
      scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, body, parsed) => parsed(null, body));
      const forms = app.get(CorrectionFormService);
      routesOf(site, forms, (path, answer) => scope.get(path, PACKED_HERE, async (request, reply) => send(request, reply, await answer(request))));
      scope.post(`${FACT}/correction`, PACKED_HERE, async (request, reply) => send(request, reply, await taken(forms, request)));
      done();
    });
}

/** A form of the longest texts, each character of them written in nine. */
const FORM_BYTES = 65_536;
const PACKED_HERE = { compress: false } as RouteShorthandOptions;

type Get = (path: string, answer: (request: FastifyRequest) => Promise<Answer> | Answer) => void;

function routesOf(site: PublicSiteService, forms: CorrectionFormService, get: Get): void {
  get(FACT, ({ params }) => site.fact(checked(SlugParam, params).slug));
  get(`${FACT}/embed`, ({ params }) => site.embed(checked(SlugParam, params).slug));
  get(`${FACT}/correction`, ({ params, query }) => forms.form(checked(SlugParam, params).slug, checked(SentQuery, query).sent !== undefined));
  get('/published', ({ query }) => site.list(checked(ListQuery, query)));
  get('/published/corrections', ({ query }) => site.corrections(checked(PageQuery, query).after));
  get('/published/methodology', () => site.methodology());
  get('/feeds/facts.rss', () => site.newsFeed('rss'));
  get('/feeds/facts.atom', () => site.newsFeed('atom'));
  get('/feeds/facts.json', () => site.newsFeed('json'));
  get('/feeds/claimreview.json', ({ query }) => site.dataFeed(checked(DataFeedQuery, query).after ?? null));
  get('/sitemap.xml', () => site.sitemap());
  get('/sitemap/:part.xml', ({ params }) => site.sitemapPart(checked(PartParam, params).part));
  get('/robots.txt', () => site.robots());
  get('/oembed', async ({ query }) => {
    const { url, format, ...bounds } = checked(OEmbedQuery, query);
    if (format === 'xml') return { ...site.missing(), status: 501 };
    return site.oEmbed(slugIn(url, site.frame.url), bounds);
  });
}

/** The only thing that anybody may write here. */
function taken(forms: CorrectionFormService, request: FastifyRequest): Promise<Answer> {
  if (isFromElsewhere(request.headers)) throw new DomainError('cross-site-request', 'This request came from another site.');
  return forms.send(checked(SlugParam, request.params).slug, readForm(request.body), request.ip);
}

/** @throws DomainError that says what is wrong */
function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fromZod(parsed.error);
}

/** A page that says so. What is not the reader's to know stands in the log. */
function failure(site: PublicSiteService, logger: Logger, error: unknown, request: FastifyRequest): Answer {
  const known = domainErrorOf(error);
  const status = known ? STATUS[known.code] : 500;
  if (status >= 500 && known?.code !== 'unavailable') logger.error({ err: error, requestId: request.id }, 'public page failed');
  const retryAfter = retryAfterOf(known);
  return { ...privatePage(noticePage(site.frame, noticeOf(known, status)), status), headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) } };
}

function noticeOf(known: DomainError | null, status: number): Notice {
  if (known?.code === 'unavailable') return 'busy';
  if (status >= 500) return 'failed';
  return status === 404 ? 'missing' : 'refused';
}
