import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';

export interface CommentRow {
  id: string;
  claim_id: string;
  author_id: string;
  author_name: string;
  body: string;
  mentions: Array<{ id: string; name: string }>;
  created_at: Date;
  edited_at: Date | null;
  /** The author reviews the claim, or may. */
  by_reviewer: boolean;
}

/** How long a comment can be changed or deleted by who wrote it. */
export const EDIT_MINUTES = 15;
const OF_A_CLAIM_MAX = 500;

const SELECT = `SELECT co.id, co.claim_id, co.author_id, author.name AS author_name, co.body, co.created_at, co.edited_at,
    coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
      FROM comment_mentions m JOIN users u ON u.id = m.user_id WHERE m.comment_id = co.id), '[]') AS mentions,
    author.role = 'reviewer'
      OR EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = c.queue_id AND m.user_id = co.author_id)
      OR EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = co.claim_id AND r.reviewer_id = co.author_id) AS by_reviewer
  FROM comments co JOIN users author ON author.id = co.author_id JOIN claims c ON c.id = co.claim_id`;

@Injectable()
export class CommentsRepository {
  byId(tx: Tx, id: string): Promise<CommentRow | null> {
    return row(tx, `${SELECT} WHERE co.id = $1 AND co.deleted_at IS NULL`, [id]);
  }

  /** The newest of a claim, oldest first. */
  async ofClaim(tx: Tx, claimId: string): Promise<CommentRow[]> {
    const newest = await rows<CommentRow>(tx, `${SELECT} WHERE co.claim_id = $1 AND co.deleted_at IS NULL ORDER BY co.id DESC LIMIT ${OF_A_CLAIM_MAX}`, [claimId]);
    return newest.reverse();
  }

  async insert(tx: Tx, claimId: string, authorId: string, body: string): Promise<string> {
    const inserted = await row<{ id: string }>(tx, `INSERT INTO comments (claim_id, author_id, body) VALUES ($1, $2, $3) RETURNING id`, [claimId, authorId, body]);
    return inserted!.id;
  }

  /** @returns false when it is another's, deleted, or too old */
  async edit(tx: Tx, id: string, authorId: string, body: string): Promise<boolean> {
    const edited = await row(
      tx,
      `UPDATE comments SET body = $3, edited_at = clock_timestamp()
        WHERE id = $1 AND author_id = $2 AND deleted_at IS NULL AND created_at > clock_timestamp() - interval '${EDIT_MINUTES} minutes' RETURNING id`,
      [id, authorId, body],
    );
    return edited !== null;
  }

  /** Its words are gone for good. @returns false when it is another's, deleted, or too old */
  async remove(tx: Tx, id: string, authorId: string): Promise<boolean> {
    const removed = await row(
      tx,
      `UPDATE comments SET body = '', deleted_at = clock_timestamp()
        WHERE id = $1 AND author_id = $2 AND deleted_at IS NULL AND created_at > clock_timestamp() - interval '${EDIT_MINUTES} minutes' RETURNING id`,
      [id, authorId],
    );
    return removed !== null;
  }

  /** Makes these people the ones who are mentioned; whoever was shut out is none. @returns those who were not before */
  async mention(tx: Tx, id: string, userIds: readonly string[]): Promise<string[]> {
    await rows(tx, `DELETE FROM comment_mentions WHERE comment_id = $1 AND user_id <> ALL ($2::uuid[])`, [id, userIds]);
    const added = await rows<{ user_id: string }>(
      tx,
      `INSERT INTO comment_mentions (comment_id, user_id) SELECT $1, u.id FROM users u WHERE u.id = ANY ($2::uuid[]) AND u.disabled_at IS NULL
        ON CONFLICT DO NOTHING RETURNING user_id`,
      [id, userIds],
    );
    return added.map(({ user_id }) => user_id);
  }

  /** Who takes part: whoever commented on the claim, and whose review of it counts. */
  participants(tx: Tx, claimId: string): Promise<Array<{ id: string; role: 'reviewer' | 'editor' | 'admin' }>> {
    return rows(
      tx,
      `SELECT u.id, u.role FROM users u WHERE u.disabled_at IS NULL AND u.id IN (
          SELECT author_id FROM comments WHERE claim_id = $1 AND deleted_at IS NULL
          UNION SELECT reviewer_id FROM reviews WHERE claim_id = $1 AND superseded_at IS NULL AND undone_at IS NULL)
        ORDER BY u.id LIMIT 100`,
      [claimId],
    );
  }
}
