import type { Statement } from '../domain/matching/index.js';

/** What an event in the news says is compared again and again; reading it takes longer than comparing it. */
const MOST = 4_000;

/** The statements that were compared last, as they were read: the same one where nothing of it has changed. */
export class StatementCache {
  private readonly read = new Map<string, Statement>();

  /** @returns the one that was kept under that id where it has the same words and context, else `fresh`, which is kept from now on */
  keep(id: string, fresh: Statement): Statement {
    const known = this.read.get(id);
    const kept = known && known.wording === fresh.wording && known.context?.length === fresh.context?.length ? known : fresh;
    this.read.delete(id);
    this.read.set(id, kept);
    if (this.read.size > MOST) this.read.delete(this.read.keys().next().value!);
    return kept;
  }
}
