import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { contains, rowsOnce, type Tx } from '../database/index.js';
import type { SearchAnswer } from './search.schema.js';

type Answer = z.output<typeof SearchAnswer>;
type Unmarked<Kind extends 'claims' | 'articles' | 'facts'> = Omit<Answer[Kind][number], 'marks'>;

/** Of each kind: more would be a list, and lists have their own search. */
const SHOWN = 6;
/** So many are weighed against each other; a word that stands everywhere is no reason to read everything. */
const WEIGHED = 300;

// Each reads by the index of its words, stops at the bound, and puts the best first. Planned for these very words: how rare they are decides.
@Injectable()
export class SearchRepository {
  claims(tx: Tx, sought: string): Promise<Array<Unmarked<'claims'>>> {
    return rowsOnce(
      tx,
      `SELECT id, wording, state, verdict FROM (
          SELECT id, wording, state, verdict, priority FROM claims
          WHERE to_tsvector('simple', wording) @@ words_sought('simple', $1) OR to_tsvector('english', wording) @@ words_sought('english', $1) LIMIT ${WEIGHED}) found
        ORDER BY ts_rank_cd(to_tsvector('english', wording), words_sought('english', $1)) DESC, priority DESC, id LIMIT ${SHOWN}`,
      [sought],
    );
  }

  articles(tx: Tx, sought: string): Promise<Array<Unmarked<'articles'>>> {
    return rowsOnce(
      tx,
      `SELECT found.id, found.title, s.name AS source FROM (
          SELECT id, title, source_id, created_at FROM articles WHERE words_of_article(title, text) @@ words_sought('english', $1) LIMIT ${WEIGHED}) found
          LEFT JOIN sources s ON s.id = found.source_id
        ORDER BY ts_rank_cd(to_tsvector('english', found.title), words_sought('english', $1)) DESC, found.created_at DESC, found.id LIMIT ${SHOWN}`,
      [sought],
    );
  }

  facts(tx: Tx, sought: string): Promise<Array<Unmarked<'facts'>>> {
    return rowsOnce(
      tx,
      `SELECT id, statement, verdict FROM (
          SELECT id, statement, verdict, published_at FROM facts
          WHERE to_tsvector('english', statement) @@ words_sought('english', $1) AND publication_state = 'published' LIMIT ${WEIGHED}) found
        ORDER BY ts_rank_cd(to_tsvector('english', statement), words_sought('english', $1)) DESC, published_at DESC, id LIMIT ${SHOWN}`,
      [sought],
    );
  }

  queues(tx: Tx, sought: string): Promise<Answer['queues']> {
    return rowsOnce(tx, `SELECT id, name FROM queues WHERE name ILIKE $1 AND archived_at IS NULL ORDER BY name, id LIMIT ${SHOWN}`, [contains(sought)]);
  }

  people(tx: Tx, sought: string): Promise<Answer['people']> {
    return rowsOnce(tx, `SELECT id, name, role FROM users WHERE name ILIKE $1 AND disabled_at IS NULL ORDER BY name, id LIMIT ${SHOWN}`, [contains(sought)]);
  }
}
