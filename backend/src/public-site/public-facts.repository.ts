import { Injectable } from '@nestjs/common';
import { Conditions, listPage, type ListPage, row, rows, rowsOnce, type Tx } from '../database/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import { FactsRepository } from '../facts/index.js';
import type { LoggedCorrection } from './pages/corrections-page.js';
import type { PublicFact } from './public-fact.js';

/** By the index alone: anybody may ask, so a search never reads all facts. */
const WITH_STEMS = `to_tsvector('english', f.statement) @@ words_sought('english', ?)`;
const PAGE_SIZE = 20;

interface Sought {
  q?: string;
  verdict?: Verdict;
}

/** Finds what is public, for everybody. */
@Injectable()
export class PublicFactsRepository {
  constructor(private readonly facts: FactsRepository) {}

  bySlug(tx: Tx, slug: string): Promise<PublicFact | null> {
    return this.facts.bySlug(tx, slug);
  }

  /** What is published, the newest first. */
  async list(tx: Tx, { q, verdict }: Sought, after: string | null): Promise<ListPage<PublicFact>> {
    const { where, values } = new Conditions().when(true, `f.publication_state = 'published'`).add('f.verdict = ?', verdict).add(WITH_STEMS, q);
    const found = await listPage<{ id: string; sort_key: string }>(tx, {
      select: 'f.id',
      from: 'facts f',
      where,
      values,
      sortColumn: 'f.published_at',
      sortType: 'timestamptz',
      idColumn: 'f.id',
      descending: true,
      page: { size: PAGE_SIZE, after, number: 1 },
    });
    return { rows: await this.facts.byIds(tx, found.rows.map(({ id }) => id)), page: found.page };
  }

  corrections(tx: Tx, after: string | null): Promise<ListPage<LoggedCorrection & { sort_key: string }>> {
    return listPage(tx, {
      select: 'v.fact_id AS id, f.slug, v.statement, v.change, v.note, v.made_at',
      from: 'fact_versions v JOIN facts f ON f.id = v.fact_id',
      counted: 'fact_versions v',
      where: [`v.change IN ('corrected', 'withdrawn')`],
      values: [],
      sortColumn: 'v.made_at',
      sortType: 'timestamptz',
      idColumn: 'v.fact_id',
      descending: true,
      page: { size: PAGE_SIZE, after, number: 1 },
    });
  }

  /** What changed last, withdrawn facts among it, the newest change first; behind the fact `after` where there is one. */
  async changed(tx: Tx, after: string | null, limit: number): Promise<PublicFact[]> {
    const found = await rowsOnce<{ id: string }>(
      tx,
      `SELECT id FROM facts WHERE publication_state IN ('published', 'withdrawn')
          AND ($1::uuid IS NULL OR (modified_at, id) < (SELECT modified_at, id FROM facts WHERE id = $1))
        ORDER BY modified_at DESC, id DESC LIMIT ${limit}`,
      [after],
    );
    return this.facts.byIds(tx, found.map(({ id }) => id));
  }

  /** When anything that all pages show was changed last: a fact, the scale of verdicts. */
  async changedAt(tx: Tx): Promise<{ facts: Date; scale: Date }> {
    const changed = await row<{ facts: Date | null; scale: Date | null }>(
      tx,
      `SELECT (SELECT max(modified_at) FROM facts) AS facts, (SELECT max(made_at) FROM verdict_scales) AS scale`,
    );
    return { facts: changed!.facts ?? new Date(0), scale: changed!.scale ?? new Date(0) };
  }

  async firstId(tx: Tx): Promise<string | null> {
    return (await row<{ id: string }>(tx, `SELECT id FROM facts ORDER BY id LIMIT 1`))?.id ?? null;
  }

  /** The id that follows `size` facts behind `first`; null where there are not so many. Facts are never deleted, so it stays the same. */
  async firstOfNextPart(tx: Tx, first: string, size: number): Promise<string | null> {
    const next = await rowsOnce<{ id: string }>(tx, `SELECT id FROM facts WHERE id >= $1 ORDER BY id OFFSET ${size} LIMIT 1`, [first]);
    return next[0]?.id ?? null;
  }

  /** Addresses of published facts from an id on, in the order of ids. */
  addresses(tx: Tx, first: string, before: string | null): Promise<Array<{ slug: string; modified_at: Date }>> {
    return rows(tx, `SELECT slug, modified_at FROM facts WHERE id >= $1 AND ($2::uuid IS NULL OR id < $2) AND publication_state = 'published' ORDER BY id`, [first, before]);
  }
}
