import { randomUUID } from 'node:crypto';
import { aQueue, aReview, queuedClaims } from '../builders.js';
import type { Client } from '../client.js';
import type { Newsroom } from '../newsroom.js';

export interface HeldClaim {
  id: string;
  claimId: string;
  leaseToken: string;
}

const CLAIMS = 120;

/** Records of whom a test says: what a route is called on. */
export class Records {
  private constructor(
    private readonly newsroom: Newsroom,
    readonly me: Client,
    /** Review in the same queue as the asking person. */
    readonly others: readonly [Client, Client],
    /** A queue of all three, one in which the asking person has no part, and one that takes two reviews and an editor. */
    readonly ours: string,
    readonly theirs: string,
    readonly pairs: string,
  ) {}

  static async of(newsroom: Newsroom, admin: Client, me: Client, others: readonly [Client, Client]): Promise<Records> {
    const all = [me, ...others];
    const ours = await aQueue(admin, all, { holdLimit: 50 });
    const theirs = await aQueue(admin, [...others]);
    const pairs = await aQueue(admin, all, { reviewPolicy: 'two_and_editor' });
    await newsroom.sql.query(`UPDATE queue_members SET role = 'lead' WHERE queue_id = $1 AND user_id = $2`, [ours, others[1].person!.id]);
    await queuedClaims(newsroom.sql, ours, CLAIMS);
    await queuedClaims(newsroom.sql, theirs, 3);
    await queuedClaims(newsroom.sql, pairs, 12);
    return new Records(newsroom, me, others, ours, theirs, pairs);
  }

  async ask<Row extends object>(statement: string, values: unknown[] = []): Promise<Row> {
    return (await this.newsroom.sql.query(statement, values)).rows[0] as Row;
  }
  insert = async (statement: string, values: unknown[] = []): Promise<string> => (await this.ask<{ id: string }>(`INSERT INTO ${statement} RETURNING id`, values)).id;

  /** A claim that waits in a queue, not the same one twice. */
  async claim(queueId = this.ours): Promise<string> {
    const found = await this.ask<{ claim_id: string }>(
      `UPDATE claims SET version = version + 1 WHERE id = (SELECT id FROM claims WHERE queue_id = $1 AND state = 'queued' AND version = 1 LIMIT 1) RETURNING id AS claim_id`,
      [queueId],
    );
    return found.claim_id;
  }

  slotOf = async (claimId: string): Promise<string> => (await this.ask<{ id: string }>(`SELECT id FROM assignments WHERE claim_id = $1 AND state = 'open' ORDER BY slot LIMIT 1`, [claimId])).id;

  /** A fresh claim under this person's lease. */
  async held(by: Client, queueId = this.ours): Promise<HeldClaim> {
    return this.take(by, await this.claim(queueId));
  }

  private take(by: Client, claimId: string): Promise<HeldClaim> {
    return this.ask<HeldClaim>(
      `UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = now(), lease_expires_at = now() + interval '10 minutes'
        WHERE id = (SELECT id FROM assignments WHERE claim_id = $1 AND state = 'open' ORDER BY slot LIMIT 1)
        RETURNING id, claim_id AS "claimId", lease_token AS "leaseToken"`,
      [claimId, by.person!.id],
    );
  }

  /** A claim that this person reviewed, and what there is to know of it. */
  async reviewed(by: Client, queueId = this.ours): Promise<{ claimId: string; reviewId: string }> {
    const held = await this.held(by, queueId);
    return { claimId: held.claimId, reviewId: await review(by, held) };
  }

  /** One that an editor has to decide. */
  async disputed(by: Client): Promise<{ claimId: string; reviewIds: string[] }> {
    const { claimId, reviewId } = await this.reviewed(by, this.pairs);
    const second = this.others.find((person) => person !== by)!;
    return { claimId, reviewIds: [reviewId, await review(second, await this.take(second, claimId))] };
  }

  async decided(by: Client): Promise<{ claimId: string; contentHash: string }> {
    const { claimId } = await this.reviewed(by);
    return this.ask(`SELECT id AS "claimId", content_hash AS "contentHash" FROM claims WHERE id = $1`, [claimId]);
  }

  article = async (): Promise<string> => (await this.ask<{ id: string }>(`SELECT id FROM articles LIMIT 1`)).id;

  /** A fact that this change left as it is. */
  fact = async (change: 'held' | 'published' | 'paused' = 'published'): Promise<string> => {
    const { claimId, contentHash } = await this.decided(this.others[0]);
    const approval = await this.insert(
      `approvals (claim_id, decision_id, approved_by, content_hash) SELECT $1, id, $2, $3 FROM decisions WHERE claim_id = $1 AND superseded_at IS NULL`,
      [claimId, this.others[1].person!.id, contentHash],
    );
    await this.ask(`UPDATE claims SET state = 'published' WHERE id = $1 RETURNING id`, [claimId]);
    const state = { held: 'unpublished', published: 'published', paused: 'paused' }[change];
    return this.insert(
      `facts (claim_id, approval_id, slug, statement, verdict, summary, evidence, appearances, publication_state, change) VALUES ($1, $2, $3, 'S', 'verified', '', '[]', '[]', $4, $5)`,
      [claimId, approval, randomUUID(), state, change],
    );
  };

  person = (): Promise<string> => this.insert(`users (email, name, role, password_hash) VALUES ($1, 'New here', 'reviewer', '')`, [`${randomUUID()}@newsroom.example`]);
}

async function review(by: Client, held: HeldClaim): Promise<string> {
  const answer = await by.post(`/assignments/${held.id}/review`, aReview(held.leaseToken));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.id as string;
}
