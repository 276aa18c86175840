import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { ScalesRepository } from '../facts/index.js';
import { type Answer, page } from './answer.js';
import { atomFeed } from './feeds/atom.js';
import { dataFeed } from './feeds/data-feed.js';
import type { FeedSource } from './feeds/entries.js';
import { jsonFeed } from './feeds/json-feed.js';
import { rssFeed } from './feeds/rss.js';
import { robots, sitemapIndex, sitemapOfFacts, sitemapOfPages } from './feeds/sitemap.js';
import { Gate } from './gate.js';
import { type EmbedBounds, oEmbed } from './oembed.js';
import { correctionsPage } from './pages/corrections-page.js';
import { embedPage } from './pages/embed-page.js';
import { factPage } from './pages/fact-page.js';
import { listPage, type Search } from './pages/list-page.js';
import { methodologyPage } from './pages/methodology-page.js';
import { noticePage, withdrawnPage } from './pages/notice-page.js';
import { changedAt, type PublicFact } from './public-fact.js';
import { PublicFactsRepository } from './public-facts.repository.js';
import { type Frame, frameOf, type Site } from './site.js';
import { SitemapParts } from './sitemap-parts.js';

/** Facts in a feed for readers of news, and in one for machines, which go on behind the last. */
const NEWS_FEED = 50;
const DATA_FEED = 500;
const FEED_SECONDS = 300;
const SITEMAP_SECONDS = 3_600;

/** Of the connections that requests share: the newsroom's own people come first. */
const READERS_AT_ONCE = 4;
const READERS_WAITING = 200;

const NEWS_FEEDS = {
  rss: { type: 'application/rss+xml; charset=utf-8', written: rssFeed },
  atom: { type: 'application/atom+xml; charset=utf-8', written: atomFeed },
  json: { type: 'application/feed+json; charset=utf-8', written: (source: FeedSource) => JSON.stringify(jsonFeed(source)) },
} as const;
export type NewsFeed = keyof typeof NEWS_FEEDS;

/** What everybody may read, without signing in. */
@Injectable()
export class PublicSiteService {
  readonly frame: Frame;
  private readonly gate = new Gate(READERS_AT_ONCE, READERS_WAITING);
  /** An answer may differ after a new version of the program, although no fact has changed. */
  private readonly startedAt = new Date();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: PublicFactsRepository,
    private readonly scales: ScalesRepository,
    private readonly parts: SitemapParts,
    @Inject(CONFIG) config: Config,
  ) {
    this.frame = frameOf(config);
  }

  fact(slug: string): Promise<Answer> {
    return this.ofFact(slug, (site, fact, now) => factPage(site, fact, now), withdrawnPage);
  }

  async embed(slug: string): Promise<Answer> {
    return { ...(await this.ofFact(slug, embedPage, (site, fact) => embedPage(site, fact, new Date()))), open: 'framed' };
  }

  list(search: Search): Promise<Answer> {
    return this.read(async (tx, site) => {
      const found = await this.repository.list(tx, search, search.after ?? null);
      return page(listPage(site, search, { facts: found.rows, page: found.page }), await this.allChangedAt(tx));
    });
  }

  corrections(after?: string): Promise<Answer> {
    return this.read(async (tx, site) => {
      const found = await this.repository.corrections(tx, after ?? null);
      return page(correctionsPage(site, after, { corrections: found.rows, page: found.page }), await this.allChangedAt(tx));
    });
  }

  methodology(): Promise<Answer> {
    return this.read(async (tx, site) => page(methodologyPage(site), await this.settingsChangedAt(tx)));
  }

  newsFeed(kind: NewsFeed): Promise<Answer> {
    const { type, written } = NEWS_FEEDS[kind];
    return this.read(async (tx, site) => {
      const { facts } = await this.repository.changedAt(tx);
      const body = written({ site, facts: await this.repository.changed(tx, null, NEWS_FEED), changedAt: facts });
      return { status: 200, type, body, changedAt: await this.allChangedAt(tx), keepSeconds: FEED_SECONDS, open: 'read' };
    });
  }

  /** All facts, the newest change first, in parts: a header names the next one. */
  dataFeed(after: string | null): Promise<Answer> {
    return this.read(async (tx, site) => {
      const found = await this.repository.changed(tx, after, DATA_FEED + 1);
      const facts = found.slice(0, DATA_FEED);
      const { facts: at } = await this.repository.changedAt(tx);
      const next: Record<string, string> = found.length > DATA_FEED ? { link: `<${site.url}/feeds/claimreview.json?after=${facts.at(-1)!.id}>; rel="next"` } : {};
      const body = JSON.stringify(dataFeed({ site, facts, changedAt: at }));
      return { status: 200, type: 'application/ld+json; charset=utf-8', body, changedAt: await this.allChangedAt(tx), keepSeconds: FEED_SECONDS, open: 'read', headers: next };
    });
  }

  sitemap(): Promise<Answer> {
    return this.read(async (tx, site) => this.xml(sitemapIndex(site, await this.parts.firsts(tx))));
  }

  sitemapPart(part: string): Promise<Answer> {
    return this.read(async (tx, site) => {
      if (part === 'pages') return this.xml(sitemapOfPages(site));
      const bounds = await this.parts.boundsOf(tx, part);
      return bounds ? this.xml(sitemapOfFacts(site, await this.repository.addresses(tx, bounds.first, bounds.before))) : this.missing();
    });
  }

  robots(): Answer {
    return { ...this.xml(robots(this.frame)), type: 'text/plain; charset=utf-8' };
  }

  oEmbed(slug: string | null, bounds: EmbedBounds): Promise<Answer> {
    return this.read(async (tx, site) => {
      const fact = slug === null ? null : await this.repository.bySlug(tx, slug);
      if (fact?.publication_state !== 'published') return this.missing();
      return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(oEmbed(site, fact, bounds)), changedAt: null, keepSeconds: FEED_SECONDS, open: 'read' };
    });
  }

  missing(): Answer {
    return page(noticePage(this.frame, 'missing'), null, 404);
  }

  private ofFact(slug: string, shown: (site: Site, fact: PublicFact, now: Date) => string, withdrawn: (site: Site, fact: PublicFact) => string): Promise<Answer> {
    return this.read(async (tx, site) => {
      const now = new Date();
      const fact = await this.repository.bySlug(tx, slug);
      if (fact?.publication_state === 'withdrawn') return page(withdrawn(site, fact), null, 410);
      if (fact?.publication_state === 'paused') return page(noticePage(site, 'paused'), null, 404);
      if (fact?.publication_state !== 'published') return this.missing();
      return page(shown(site, fact, now), latest(changedAt(fact, now), await this.settingsChangedAt(tx)));
    });
  }

  /** A read of the public’s, in its turn. */
  read<T>(work: (tx: Tx, site: Site) => Promise<T>): Promise<T> {
    const tx = this.unitOfWork.reader;
    return this.gate.through(async () => work(tx, { ...this.frame, scale: await this.scales.current(tx) }));
  }

  private async allChangedAt(tx: Tx): Promise<Date> {
    const { facts, scale } = await this.repository.changedAt(tx);
    return latest(facts, scale, this.startedAt);
  }

  private async settingsChangedAt(tx: Tx): Promise<Date> {
    return latest((await this.repository.changedAt(tx)).scale, this.startedAt);
  }

  private readonly xml = (body: string): Answer => ({ status: 200, type: 'application/xml; charset=utf-8', body, changedAt: null, keepSeconds: SITEMAP_SECONDS });
}

const latest = (...moments: Date[]): Date => new Date(Math.max(...moments.map(Number)));
