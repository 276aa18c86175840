import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { readCheckFile } from './check-file.js';
import type { MatchState } from './earlier-check-match.entity.js';
import { presentCheck, presentMatch } from './earlier-check.presenter.js';
import { EarlierChecksRepository } from './earlier-checks.repository.js';
import type { EarlierCheckList, EarlierCheckMatch, EarlierCheckMatches, EarlierCheckPage, ImportReceipt } from './earlier-checks.schema.js';
import { MatchesRepository } from './matches.repository.js';

type Match = z.output<typeof EarlierCheckMatch>;

const STORED_AT_ONCE = 500;
const REFUSALS_SHOWN = 200;
const ACTIONS: Readonly<Record<MatchState, string>> = { confirmed: 'check.confirm', rejected: 'check.reject', suggested: 'check.reset' };

/** What others checked before. None of it is a verdict of ours: it stands beside a claim, and a person says whether it is about it. */
@Injectable()
export class EarlierChecksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: EarlierChecksRepository,
    private readonly matches: MatchesRepository,
    private readonly claims: ClaimsService,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async list(query: z.output<typeof EarlierCheckList>): Promise<z.output<typeof EarlierCheckPage>> {
    const { rows, page } = await this.checks.list(this.unitOfWork.reader, query);
    return { data: rows.map(presentCheck), page };
  }

  /** @throws DomainError `not-found` */
  async ofClaim(claimId: string): Promise<z.output<typeof EarlierCheckMatches>> {
    await this.claims.mustExist(claimId);
    return { data: (await this.matches.ofClaims(this.unitOfWork.reader, [claimId])).map(presentMatch) };
  }

  /** For the desk: what was not rejected, by the claim it is about. */
  async ofClaims(tx: Tx, claimIds: readonly string[]): Promise<Map<string, Match[]>> {
    const found = (await this.matches.ofClaims(tx, claimIds)).filter(({ state }) => state !== 'rejected');
    return new Map(claimIds.map((id) => [id, found.filter(({ shown_with }) => shown_with === id).map(presentMatch)]));
  }

  /**
   * Takes a file in, whole or not at all; what in it is no check is refused by itself. Claims are compared with it afterwards, by a job.
   *
   * @throws DomainError `unsupported-media-type`, `validation-failed` for a file that can't be read at all
   */
  async import(actor: Actor, file: { name: string; bytes: Uint8Array }): Promise<z.output<typeof ImportReceipt> & { importId: string }> {
    const { read, checks, refused } = readCheckFile(file);
    return this.unitOfWork.transaction(async (tx) => {
      const importId = await this.checks.openImport(tx, file.name, actor.id);
      let imported = 0;
      for (let from = 0; from < checks.length; from += STORED_AT_ONCE) {
        imported += await this.checks.store(tx, importId, checks.slice(from, from + STORED_AT_ONCE));
      }
      if (imported > 0) await this.outbox.promise(tx, 'earlier-checks.read', { importId });
      await this.audit.record(tx, { actor, action: 'check.import', subject: { type: 'check-import', id: importId }, after: { file: file.name, read, imported } });
      return { importId, read, imported, known: checks.length - imported, refused: refused.slice(0, REFUSALS_SHOWN) };
    });
  }

  /** Promises the comparison of imports again that were not compared whole. @returns how many */
  async reconcile(olderThanSeconds: number): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      const overdue = await this.checks.overdue(tx, olderThanSeconds);
      for (const importId of overdue) await this.outbox.promise(tx, 'earlier-checks.read', { importId });
      return overdue.length;
    });
  }

  /**
   * A person says whether the check is about the claim, or takes back that somebody said so.
   *
   * @throws DomainError `not-found`
   */
  async decide(person: SignedIn, id: string, state: MatchState): Promise<Match> {
    return this.unitOfWork.transaction(async (tx) => {
      const match = await this.matches.byId(tx, id);
      if (!match) throw notFound('match');
      if (match.state === state) return presentMatch(match);
      await this.matches.decide(tx, id, state, state === 'suggested' ? null : person.id);
      await this.audit.record(tx, {
        actor: person,
        action: ACTIONS[state],
        subject: { type: 'claim', id: match.claim_id },
        before: { state: match.state },
        after: { state, publisher: match.publisher, rating: match.rating, url: match.url },
      });
      return presentMatch((await this.matches.byId(tx, id))!);
    });
  }
}
