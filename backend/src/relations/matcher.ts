import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { keysOf, relate, type RelationKind, type Statement } from '../domain/matching/index.js';
import { StatementCache } from './statement-cache.js';
import { type StatementRow, statementOfRow, StatementsRepository } from './statements.repository.js';

/** A relation that was found between claims as they were detected. */
export interface FoundRelation {
  earlierId: string;
  laterId: string;
  earlierSightingId: string;
  laterSightingId: string;
  kind: RelationKind;
  score: number;
  why: string;
}

/** Finds what others say of the same: candidates by keys, then each compared. Judges nothing. */
@Injectable()
export class Matcher {
  private readonly cache = new StatementCache();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsRepository,
  ) {}

  /**
   * Lets the statements be found, then looks for others. Keys are committed before anybody looks: of two articles that come in at once, one at
   * least finds the other.
   *
   * @param sightings of one article
   * @returns the surest relation of each pair of claims
   */
  async match(articleId: string, sightings: readonly StatementRow[]): Promise<FoundRelation[]> {
    const own = await this.read(sightings);
    const keys = new Map([...own].map(([id, statement]) => [id, keysOf(statement)]));
    await this.unitOfWork.transaction((tx) => this.statements.publishKeys(tx, keys));
    const tx = this.unitOfWork.reader;
    const pairs = await this.statements.candidates(tx, articleId, keys);
    const others = await this.statements.byIds(tx, [...new Set(pairs.map(({ candidate_id }) => candidate_id))]);
    const known = new Map([...sightings, ...others].map((sighting) => [sighting.id, sighting]));
    const statements = new Map([...own, ...(await this.read(others))]);
    const surest = new Map<string, FoundRelation>();
    for (const { sighting_id, candidate_id } of pairs) {
      const [mine, theirs] = [known.get(sighting_id), known.get(candidate_id)];
      if (!mine || !theirs || mine.detected_as === theirs.detected_as) continue;
      const found = compare(mine, theirs, statements);
      if (found && found.score > (surest.get(pairKey(found))?.score ?? -1)) surest.set(pairKey(found), found);
    }
    return [...surest.values()];
  }

  private async read(sightings: readonly StatementRow[]): Promise<Map<string, Statement>> {
    const terms = await this.statements.terms(this.unitOfWork.reader, [...new Set(sightings.map((sighting) => sighting.article_id))]);
    return new Map(sightings.map((sighting) => [sighting.id, this.cache.keep(sighting.id, statementOfRow(sighting, terms.get(sighting.article_id)))]));
  }
}

function compare(one: StatementRow, other: StatementRow, statements: ReadonlyMap<string, Statement>): FoundRelation | null {
  const [earlier, later] = [one, other].sort((a, b) => a.told_at.getTime() - b.told_at.getTime() || (a.id < b.id ? -1 : 1)) as [StatementRow, StatementRow];
  const relation = relate(statements.get(earlier.id)!, statements.get(later.id)!);
  return (
    relation && { earlierId: earlier.detected_as, laterId: later.detected_as, earlierSightingId: earlier.id, laterSightingId: later.id, ...relation }
  );
}

const pairKey = ({ earlierId, laterId }: FoundRelation): string => [earlierId, laterId].sort().join(' ');
