import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a queue demands (verdicts, reviews, order, deadlines, limits), who its people are in it, and what may become of an assignment besides a review.
 * Locks: ALTER TABLE for a moment on queues, queue_members, assignments and claims; only the checks read their rows, and the indexes are built anew.
 * Reversible: yes; what only the new columns said is lost.
 */
export class QueuePolicies1760000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.queues(db);
    await this.assignments(db);
    await this.claims(db);
  }

  private async queues(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE queues
        ADD COLUMN review_policy text NOT NULL DEFAULT 'one',
        ADD COLUMN allowed_verdicts text[] NOT NULL
          DEFAULT '{verified,contradicted,conflicting_evidence,not_enough_evidence,not_checkable}',
        ADD COLUMN work_order text NOT NULL DEFAULT 'priority',
        ADD COLUMN hold_limit integer NOT NULL DEFAULT 5,
        ADD COLUMN sla_urgent_hours integer,
        ADD COLUMN sla_normal_hours integer,
        ADD COLUMN sla_low_hours integer,
        ADD COLUMN archived_at timestamptz,
        ADD CONSTRAINT queues_review_policy_known CHECK (review_policy IN ('one', 'two_blind', 'two_and_editor')),
        ADD CONSTRAINT queues_work_order_known CHECK (work_order IN ('priority', 'oldest', 'due')),
        ADD CONSTRAINT queues_verdicts_known CHECK (cardinality(allowed_verdicts) > 0 AND allowed_verdicts <@
          ARRAY['verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable']),
        ADD CONSTRAINT queues_hold_limit_sane CHECK (hold_limit BETWEEN 0 AND 100),
        ADD CONSTRAINT queues_sla_sane CHECK (
          coalesce(sla_urgent_hours, 1) BETWEEN 1 AND 8760 AND coalesce(sla_normal_hours, 1) BETWEEN 1 AND 8760
          AND coalesce(sla_low_hours, 1) BETWEEN 1 AND 8760),
        ADD CONSTRAINT queues_fallback_stays CHECK (NOT (is_fallback AND archived_at IS NOT NULL))`);
    await db.query(`DROP INDEX queues_name_once`);
    await db.query(`CREATE UNIQUE INDEX queues_name_once ON queues (lower(name)) WHERE archived_at IS NULL`);
    await db.query(`
      ALTER TABLE queue_members
        ADD COLUMN role text NOT NULL DEFAULT 'reviewer',
        ADD COLUMN claim_limit integer,
        ADD COLUMN skills text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT queue_members_role_known CHECK (role IN ('reviewer', 'lead')),
        ADD CONSTRAINT queue_members_limit_sane CHECK (claim_limit BETWEEN 1 AND 1000)`);
  }

  private async assignments(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE assignments
        ADD COLUMN due_at timestamptz,
        ADD COLUMN parked text,
        ADD COLUMN parked_until timestamptz,
        ADD COLUMN for_leads boolean NOT NULL DEFAULT false,
        ADD COLUMN note text,
        ADD COLUMN noted_by uuid CONSTRAINT assignments_noter_fk REFERENCES users,
        ADD CONSTRAINT assignments_parked_known CHECK (parked IN ('later', 'held')),
        ADD CONSTRAINT assignments_parked_whole CHECK (
          (parked IS NULL) = (parked_until IS NULL) AND (parked IS NULL OR (state = 'open' AND assigned_to IS NOT NULL))),
        ADD CONSTRAINT assignments_note_whole CHECK ((note IS NULL) = (noted_by IS NULL)),
        DROP CONSTRAINT assignments_state_known,
        ADD CONSTRAINT assignments_state_known CHECK (state IN ('open', 'leased', 'snoozed', 'done', 'cancelled'))`);
    // Two open reviews of one claim are two people's work.
    await db.query(`CREATE UNIQUE INDEX assignments_one_held_per_claim ON assignments (claim_id, leased_by) WHERE state = 'leased'`);
    await db.query(`CREATE INDEX assignments_next_oldest ON assignments (queue_id, id) WHERE state = 'open' AND assigned_to IS NULL`);
    await db.query(`CREATE INDEX assignments_next_due ON assignments (queue_id, due_at, id) WHERE state = 'open' AND assigned_to IS NULL`);
  }

  private async claims(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE claims
        ADD COLUMN snoozed_until timestamptz,
        ADD COLUMN wakes_on_sighting boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT claims_snooze_whole CHECK (
          state = 'snoozed' OR (snoozed_until IS NULL AND NOT wakes_on_sighting)),
        ADD CONSTRAINT claims_snooze_ends CHECK (state <> 'snoozed' OR snoozed_until IS NOT NULL OR wakes_on_sighting)`);
    await db.query(`CREATE INDEX claims_by_waking ON claims (snoozed_until) WHERE state = 'snoozed'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX claims_by_waking, assignments_next_due, assignments_next_oldest, assignments_one_held_per_claim`);
    await db.query(`ALTER TABLE claims DROP COLUMN snoozed_until, DROP COLUMN wakes_on_sighting`);
    await db.query(`
      ALTER TABLE assignments DROP COLUMN due_at, DROP COLUMN parked, DROP COLUMN parked_until, DROP COLUMN for_leads,
        DROP COLUMN note, DROP COLUMN noted_by,
        DROP CONSTRAINT assignments_state_known,
        ADD CONSTRAINT assignments_state_known CHECK (state IN ('open', 'leased', 'done', 'cancelled'))`);
    await db.query(`ALTER TABLE queue_members DROP COLUMN role, DROP COLUMN claim_limit, DROP COLUMN skills`);
    await db.query(`DROP INDEX queues_name_once`);
    await db.query(`
      ALTER TABLE queues DROP COLUMN review_policy, DROP COLUMN allowed_verdicts, DROP COLUMN work_order, DROP COLUMN hold_limit,
        DROP COLUMN sla_urgent_hours, DROP COLUMN sla_normal_hours, DROP COLUMN sla_low_hours, DROP COLUMN archived_at`);
    await db.query(`CREATE UNIQUE INDEX queues_name_once ON queues (lower(name))`);
  }
}
