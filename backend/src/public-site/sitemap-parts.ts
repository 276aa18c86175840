import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { SITEMAP_PART } from './feeds/sitemap.js';
import { PublicFactsRepository } from './public-facts.repository.js';

/** Where the parts of the sitemap begin. Ids grow with time and facts are never deleted: what was found once holds, and only the end is looked for again. */
@Injectable()
export class SitemapParts {
  private readonly found: string[] = [];

  constructor(private readonly repository: PublicFactsRepository) {}

  /** @returns the first id of each part, the oldest first */
  async firsts(tx: Tx): Promise<readonly string[]> {
    if (this.found.length === 0) {
      const first = await this.repository.firstId(tx);
      if (!first) return [];
      this.found.push(first);
    }
    for (;;) {
      const next = await this.repository.firstOfNextPart(tx, this.found.at(-1)!, SITEMAP_PART);
      if (!next) return this.found;
      if (next > this.found.at(-1)!) this.found.push(next);
    }
  }

  /** The ids between which a part lies; null where there is no such part. */
  async boundsOf(tx: Tx, first: string): Promise<{ first: string; before: string | null } | null> {
    const firsts = await this.firsts(tx);
    const at = firsts.indexOf(first);
    return at < 0 ? null : { first, before: firsts[at + 1] ?? null };
  }
}
