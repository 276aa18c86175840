import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { notFound } from '../domain/errors.js';
import { RelationsService } from '../relations/index.js';
import { refusalOf, warningsOf } from './merge.policy.js';
import { presentSide } from './merge.presenter.js';
import { MergesRepository } from './merges.repository.js';
import type { MergePreview } from './merges.schema.js';

/** What a merge would change. Changes nothing itself. */
@Injectable()
export class MergePreviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MergesRepository,
    private readonly relations: RelationsService,
  ) {}

  /** @throws DomainError `not-found` */
  async preview(absorbedId: string, keptId: string): Promise<z.output<typeof MergePreview>> {
    const tx = this.unitOfWork.reader;
    const sides = await this.repository.sides(tx, [absorbedId, keptId]);
    const [absorbed, kept] = [absorbedId, keptId].map((id) => sides.find((side) => side.id === id));
    if (!absorbed || !kept) throw notFound('claim');
    const [losses, exports, relations] = await Promise.all([
      this.repository.losses(tx, absorbedId),
      this.repository.exportsOf(tx, keptId),
      this.relations.ofClaims(tx, [absorbedId]),
    ]);
    const between = relations.get(absorbedId)!.filter(({ other }) => other.id === keptId);
    return {
      kept: presentSide(kept),
      absorbed: presentSide(absorbed),
      sightingsMoved: absorbed.sighting_count,
      reviewsNoLongerCounting: losses.reviews,
      draftsKept: losses.drafts,
      openSlotsClosed: losses.slots,
      exports: exports.map(({ id, created_at }) => ({ id, createdAt: created_at.toISOString() })),
      warnings: warningsOf(absorbed, kept, between, (absorbed.holders ?? []).map(({ name }) => name)),
      refusal: refusalOf(absorbed, kept),
    };
  }
}
