import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { marksIn, UnitOfWork } from '../database/index.js';
import { may, type Permission } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { SearchRepository } from './search.repository.js';
import type { SearchAnswer } from './search.schema.js';

/** One question to everything that the asking person may read. Reads only. */
@Injectable()
export class SearchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SearchRepository,
  ) {}

  async search({ role }: SignedIn, q: string): Promise<z.output<typeof SearchAnswer>> {
    const tx = this.unitOfWork.reader;
    const allowed = async <Item>(permission: Permission, found: () => Promise<Item[]>): Promise<Item[]> => (may(role, permission) ? found() : []);
    const [claims, articles, facts, queues, people] = await Promise.all([
      allowed('claim.read', () => this.repository.claims(tx, q).then((found) => this.marked('claims.wording', found, q))),
      allowed('article.read', () => this.repository.articles(tx, q).then((found) => this.marked('articles.title', found, q))),
      allowed('fact.read', () => this.repository.facts(tx, q).then((found) => this.marked('facts.statement', found, q))),
      allowed('queue.read', () => this.repository.queues(tx, q)),
      allowed('user.read', () => this.repository.people(tx, q)),
    ]);
    return { claims, articles, facts, queues, people };
  }

  private async marked<Item extends { id: string }>(column: Parameters<typeof marksIn>[1], found: Item[], q: string) {
    const marks = await marksIn(this.unitOfWork.reader, column, found.map(({ id }) => id), q);
    return found.map((item) => ({ ...item, marks: marks.get(item.id) ?? [] }));
  }
}
