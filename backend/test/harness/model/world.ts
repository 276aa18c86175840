import { SnoozeService, LeasesService } from '../../../src/assignments/index.js';
import { AdjustQueueHandler, DrainQueuesHandler } from '../../../src/assignments/index.js';
import type { ClaimState } from '../../../src/domain/claim-lifecycle/index.js';
import type { ReviewPolicy, Verdict } from '../../../src/domain/verdict/index.js';
import type { Answer, Client } from '../client.js';
import type { Newsroom } from '../newsroom.js';
import { brokenIn } from './invariants.js';

/** A valid lease, or one that was. */
export interface Lease {
  id: string;
  token: string;
  who: number;
  claimId: string;
  queueId: string;
  gold: boolean;
}

export interface Review {
  id: string;
  assignmentId: string;
  who: number;
  verdict: Verdict;
}

export interface Claim {
  id: string;
  state: ClaimState;
  /** Those that count. */
  reviews: Review[];
  adjudicator: number | null;
  /** What it counts for. */
  mergedInto: string | null;
}

export interface Merge {
  id: string;
  absorbed: Claim;
  kept: Claim;
  /** Had been joined to the absorbed one. */
  followers: Claim[];
  was: ClaimState;
  undone: boolean;
}

/** What should be true, kept by somebody who only sees requests and answers. */
export interface Model {
  claims: Map<string, Claim>;
  /** Valid ones, by assignment. */
  leases: Map<string, Lease>;
  ended: Lease[];
  /** What people typed last, by assignment and person. */
  drafts: Map<string, string>;
  merges: Merge[];
  policies: Map<string, ReviewPolicy>;
  /** Queues whose settings were changed and whose open work has not been fitted to them yet. */
  unsettled: Set<string>;
}

export const draftKey = (assignmentId: string, who: number): string => `${assignmentId} ${who}`;

/** People by their place: reviewers, of whom the first leads both queues, then editors, then an admin. All are members of both. */
export const REVIEWERS = 4;
export const EDITORS = 2;
export const ADMIN = REVIEWERS + EDITORS;

/** The newsroom that the deeds are done in. */
export class World {
  constructor(
    readonly newsroom: Newsroom,
    readonly people: readonly Client[],
    readonly queues: readonly [string, string],
  ) {}

  idOf = (who: number): string => this.people[who]!.person!.id;

  /** @throws Error when the answer is none of the expected ones, or is not in the audit log although it changed something, or the other way round */
  async expect(ask: () => Promise<Answer>, statuses: readonly number[], audited = true): Promise<Answer> {
    const before = await this.events();
    const got = await ask();
    if (!statuses.includes(got.status)) throw new Error(`answered ${got.status} instead of ${statuses.join(' or ')}: ${got.text}`);
    const logged = (await this.events()) - before;
    if (audited && got.status < 300 && logged === 0) throw new Error('left nothing in the audit log');
    if (got.status >= 400 && logged > 0) throw new Error('was refused, and stands in the audit log');
    return got;
  }

  async ask<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    return (await this.newsroom.sql.query<Row>(sql, values)).rows;
  }

  expire = (): Promise<number> => this.newsroom.app.get(LeasesService).expire();
  adjust = (queueId: string): Promise<void> => this.newsroom.app.get(AdjustQueueHandler).handle({ queueId });
  drain = (): Promise<void> => this.newsroom.app.get(DrainQueuesHandler).handle();
  wakeDue = (): Promise<number> => this.newsroom.app.get(SnoozeService).wakeDue();

  /** @throws Error that names what is in the tables and should not be, or the other way round */
  async compare(model: Model): Promise<void> {
    const [leases, claims, drafts, broken] = await Promise.all([
      this.ask<{ key: string }>(
        `SELECT id || ' ' || lease_token || ' ' || leased_by AS key FROM assignments
          WHERE claim_id = ANY ($1) AND state = 'leased' AND lease_expires_at > clock_timestamp() ORDER BY 1`,
        [[...model.claims.keys()]],
      ),
      this.ask<{ key: string }>(`SELECT id || ' ' || state AS key FROM claims WHERE id = ANY ($1) ORDER BY 1`, [[...model.claims.keys()]]),
      this.ask<{ key: string; rationale: string }>(
        `SELECT d.assignment_id || ' ' || d.user_id AS key, d.rationale FROM drafts d JOIN assignments s ON s.id = d.assignment_id WHERE s.claim_id = ANY ($1)`,
        [[...model.claims.keys()]],
      ),
      brokenIn(this, [...model.claims.keys()], this.queues.filter((id) => !model.unsettled.has(id))),
    ]);
    same('valid leases', leases.map(({ key }) => key), [...model.leases.values()].map(({ id, token, who }) => `${id} ${token} ${this.idOf(who)}`));
    same('states', claims.map(({ key }) => key), [...model.claims.values()].map(({ id, state }) => `${id} ${state}`));
    const kept = new Map(drafts.map(({ key, rationale }) => [key, rationale]));
    for (const [key, text] of model.drafts) {
      const [assignmentId, who] = key.split(' ') as [string, string];
      const found = kept.get(`${assignmentId} ${this.idOf(Number(who))}`);
      if (found !== text) throw new Error(`a draft says “${found}” instead of “${text}”`);
    }
    if (broken.length > 0) throw new Error(`must not be: ${broken.join('; ')}`);
  }

  private async events(): Promise<number> {
    return (await this.ask<{ count: number }>(`SELECT count(*)::int AS count FROM audit_events`, []))[0]!.count;
  }
}

function same(what: string, found: readonly string[], expected: readonly string[]): void {
  const [left, right] = [[...found].sort().join('\n'), [...expected].sort().join('\n')];
  if (left !== right) throw new Error(`${what}:\n${left}\ninstead of\n${right}`);
}
