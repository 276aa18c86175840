import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import type { SignedIn } from '../http/index.js';
import { EvidenceRepository, type EvidenceRow } from './evidence.repository.js';
import type { EarlierEvidence, EvidenceList, EvidencePage } from './evidence.schema.js';

/** What was evidence before. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: EvidenceRepository,
  ) {}

  async list(person: SignedIn, query: z.output<typeof EvidenceList>): Promise<z.output<typeof EvidencePage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, person.id, query);
    return { data: rows.map(present), page };
  }
}

const present = (row: EvidenceRow): z.output<typeof EarlierEvidence> => ({
  id: row.id,
  url: row.url,
  quote: row.quote,
  stance: row.stance,
  captureId: row.capture_id,
  title: row.title,
  publisher: row.publisher,
  claim: { id: row.claim_id, wording: row.wording, verdict: row.verdict },
  factId: row.fact_id,
  createdAt: row.created_at.toISOString(),
});
