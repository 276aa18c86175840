import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsService, SightingsRepository } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { presentRelation, presentRelationItem } from './relation.presenter.js';
import { type RelationRow, RelationsRepository } from './relations.repository.js';
import type { Relation, RelationList, RelationPage, RelationsOfClaim } from './relations.schema.js';

type RelationView = z.output<typeof Relation>;

/** Of one claim: nobody reads more of them on its page, and nobody looks through so many while reviewing. */
const ON_PAGE = 200;
const ON_DESK = 20;

/** How claims stand to each other, as people see it. */
@Injectable()
export class RelationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: RelationsRepository,
    private readonly claims: ClaimsService,
    private readonly sightings: SightingsRepository,
  ) {}

  /** @throws DomainError `not-found` */
  async ofClaim(claimId: string): Promise<z.output<typeof RelationsOfClaim>> {
    await this.claims.mustExist(claimId);
    const found = await this.ofClaims(this.unitOfWork.reader, [claimId], ON_PAGE);
    return { data: found.get(claimId)! };
  }

  /** What reviewers of the claims have to know: without what was rejected. */
  async onDesk(tx: Tx, claimIds: readonly string[]): Promise<Map<string, RelationView[]>> {
    const found = await this.ofClaims(tx, claimIds, ON_DESK);
    return new Map([...found].map(([id, relations]) => [id, relations.filter(({ state }) => state !== 'rejected')]));
  }

  async list(query: z.output<typeof RelationList>): Promise<z.output<typeof RelationPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    return { data: rows.map(presentRelationItem), page };
  }

  /** @returns by claim: clashes first, then what may be the same, then what is surest; what was rejected comes last */
  async ofClaims(tx: Tx, claimIds: readonly string[], most = ON_PAGE): Promise<Map<string, RelationView[]>> {
    const found = await this.repository.ofClaims(tx, claimIds, most);
    const sightings = await this.sightingsOf(tx, found);
    return new Map(claimIds.map((id) => [id, found.filter(({ claim_id }) => claim_id === id).map((relation) => presentRelation(relation, sightings))]));
  }

  private async sightingsOf(tx: Tx, relations: readonly RelationRow[]) {
    const ids = [...new Set(relations.flatMap(({ mine_id, theirs_id }) => [mine_id, theirs_id]))];
    const found = ids.length > 0 ? await this.sightings.byIds(tx, ids) : [];
    return new Map(found.map((sighting) => [sighting.id, sighting]));
  }
}
