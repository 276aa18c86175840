import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import type { KeptDrafts, PutDraft, SavedDraft } from './assignments.schema.js';
import { presentDraft } from './desk.js';
import { type DraftContent, DraftsRepository } from './drafts.repository.js';
import { LeasesRepository } from './leases.repository.js';
import { LeasesService } from './leases.service.js';

/** Drafts: what a person typed is kept whatever becomes of the lease. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftsRepository,
    private readonly leases: LeasesRepository,
    private readonly leasesOf: LeasesService,
  ) {}

  /**
   * Saves a draft, also without a valid lease: then it is stored all the same and the answer says that the lease is lost.
   *
   * @throws DomainError `lease-lost` after the draft was stored
   */
  async save(person: SignedIn, assignmentId: string, input: z.output<typeof PutDraft>): Promise<z.output<typeof SavedDraft>> {
    const { leaseToken, revision, ...content } = input;
    const { held, draft } = await this.unitOfWork.transaction(async (tx) => ({
      held: await this.leases.held(tx, assignmentId, person.id),
      draft: await this.drafts.save(tx, assignmentId, person.id, content, revision),
    }));
    if (!draft) throw notFound('assignment');
    if (held?.lease_token !== leaseToken) throw await this.leasesOf.lost(person, leaseToken);
    return { revision: draft.revision, savedAt: draft.saved_at.toISOString() };
  }

  /** Keeps the content of a review that could not be taken any more. @throws DomainError `not-found` where there is no such assignment */
  async keep(person: SignedIn, assignmentId: string, content: DraftContent): Promise<void> {
    const tx = this.unitOfWork.reader;
    const [known] = await this.drafts.of(tx, [assignmentId], person.id);
    const kept = await this.drafts.save(tx, assignmentId, person.id, content, (known?.revision ?? 0) + 1);
    if (!kept) throw notFound('assignment');
  }

  async kept(person: SignedIn): Promise<z.output<typeof KeptDrafts>> {
    const drafts = await this.drafts.kept(this.unitOfWork.reader, person.id);
    return {
      data: drafts.map((draft) => ({
        assignmentId: draft.assignment_id,
        claimId: draft.claim_id,
        wording: draft.wording,
        draft: presentDraft(draft)!,
        canTakeAgain: draft.can_take,
      })),
    };
  }

  drop(person: SignedIn, assignmentId: string): Promise<void> {
    return this.drafts.remove(this.unitOfWork.reader, assignmentId, person.id);
  }
}
