import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Routing rules in versions, in one order for the whole newsroom; the rule set that routed each claim; people's stars; queues that are being archived.
 * The live rules become the first version in the order in which they were tried; those that were replaced before become one retired set without a version.
 * Locks: ALTER TABLE on queues, claims and routing_rules until it ends; all rules and every claim that one of them routed are written once (minutes for millions).
 * Reversible: yes, but for drafts, the order across queues, notes and stars.
 */
export class RuleSets1760000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.queues(db);
    await this.ruleSets(db);
    await this.rules(db);
  }

  private async queues(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE queues
        ADD COLUMN draining_at timestamptz,
        ADD COLUMN draining_to uuid CONSTRAINT queues_draining_to_fk REFERENCES queues,
        ADD CONSTRAINT queues_draining_whole CHECK (draining_to IS NULL OR draining_at IS NOT NULL OR archived_at IS NOT NULL),
        ADD CONSTRAINT queues_draining_elsewhere CHECK (draining_to <> id),
        ADD CONSTRAINT queues_fallback_never_drains CHECK (NOT (is_fallback AND draining_at IS NOT NULL))`);
    await db.query(`
      CREATE TABLE queue_stars (
        queue_id uuid NOT NULL CONSTRAINT queue_stars_queue_fk REFERENCES queues ON DELETE CASCADE,
        user_id uuid NOT NULL CONSTRAINT queue_stars_user_fk REFERENCES users ON DELETE CASCADE,
        CONSTRAINT queue_stars_pk PRIMARY KEY (queue_id, user_id)
      )`);
    await db.query(`CREATE INDEX queue_stars_by_user ON queue_stars (user_id)`);
    await db.query(`CREATE INDEX assignments_live_by_queue ON assignments (queue_id, id) WHERE state IN ('open', 'leased', 'snoozed')`);
  }

  private async ruleSets(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE rule_sets (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT rule_sets_pk PRIMARY KEY,
        version integer,
        state text NOT NULL,
        note text NOT NULL DEFAULT '',
        based_on integer NOT NULL DEFAULT 0,
        revision integer NOT NULL DEFAULT 1,
        changed_by uuid CONSTRAINT rule_sets_changer_fk REFERENCES users,
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        live_by uuid CONSTRAINT rule_sets_publisher_fk REFERENCES users,
        went_live_at timestamptz,
        retired_at timestamptz,
        CONSTRAINT rule_sets_state_known CHECK (state IN ('draft', 'live', 'retired')),
        CONSTRAINT rule_sets_version_when_live CHECK ((state = 'draft') = (went_live_at IS NULL) AND (version IS NOT NULL OR state <> 'live')),
        CONSTRAINT rule_sets_retired_whole CHECK ((state = 'retired') = (retired_at IS NOT NULL)),
        CONSTRAINT rule_sets_revision_sane CHECK (revision > 0 AND based_on >= 0)
      )`);
    await db.query(`CREATE UNIQUE INDEX rule_sets_version_once ON rule_sets (version)`);
    await db.query(`CREATE UNIQUE INDEX rule_sets_one_live ON rule_sets (state) WHERE state = 'live'`);
    await db.query(`CREATE UNIQUE INDEX rule_sets_one_draft ON rule_sets (state) WHERE state = 'draft'`);
    await db.query(`
      INSERT INTO rule_sets (state, went_live_at, retired_at)
        SELECT 'retired', min(created_at), max(retired_at) FROM routing_rules WHERE retired_at IS NOT NULL HAVING count(*) > 0`);
    await db.query(`INSERT INTO rule_sets (version, state, went_live_at) VALUES (1, 'live', clock_timestamp())`);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX routing_rules_one_order`);
    await db.query(`ALTER TABLE routing_rules ADD COLUMN rule_set_id uuid CONSTRAINT routing_rules_set_fk REFERENCES rule_sets`);
    await db.query(`
      UPDATE routing_rules SET rule_set_id = s.id, position = placed.place
        FROM (SELECT r.id, r.retired_at IS NULL AS is_live, row_number() OVER (
            PARTITION BY r.retired_at IS NULL ORDER BY r.retired_at, q.is_fallback, q.created_at, q.id, r.position, r.id) - 1 AS place
          FROM routing_rules r JOIN queues q ON q.id = r.queue_id) placed
        JOIN rule_sets s ON (s.state = 'live') = placed.is_live
        WHERE routing_rules.id = placed.id`);
    await db.query(`ALTER TABLE routing_rules ALTER COLUMN rule_set_id SET NOT NULL, DROP COLUMN retired_at, DROP COLUMN created_at`);
    await db.query(`CREATE UNIQUE INDEX routing_rules_one_order ON routing_rules (rule_set_id, position)`);
    await db.query(`CREATE INDEX routing_rules_by_queue ON routing_rules (queue_id)`);
    await db.query(`ALTER TABLE claims ADD COLUMN rule_set_id uuid CONSTRAINT claims_rule_set_fk REFERENCES rule_sets`);
    await db.query(`
      UPDATE claims SET rule_set_id = r.rule_set_id, version = claims.version + 1 FROM routing_rules r WHERE r.id = claims.rule_id`);
    await this.guards(db);
  }

  private async guards(db: QueryRunner): Promise<void> {
    // A claim names the rule and the version that brought it here: what went live once says the same for ever.
    await db.query(`
      CREATE FUNCTION routing_rules_change_in_drafts_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- A set that was made live in this very transaction is still being filled.
        PERFORM 1 FROM rule_sets WHERE id = coalesce(OLD.rule_set_id, NEW.rule_set_id)
          AND (state = 'draft' OR (TG_OP = 'INSERT' AND xmin = pg_current_xact_id()::xid));
        IF NOT FOUND THEN
          RAISE EXCEPTION 'rules that went live never change' USING ERRCODE = '23514', CONSTRAINT = 'routing_rules_change_in_drafts_only';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$`);
    await db.query(`
      CREATE TRIGGER routing_rules_change_in_drafts_only BEFORE INSERT OR UPDATE OR DELETE ON routing_rules
        FOR EACH ROW EXECUTE FUNCTION routing_rules_change_in_drafts_only()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER routing_rules_change_in_drafts_only ON routing_rules`);
    await db.query(`DROP FUNCTION routing_rules_change_in_drafts_only()`);
    await db.query(`DROP INDEX assignments_live_by_queue, routing_rules_one_order, routing_rules_by_queue`);
    await db.query(`DELETE FROM routing_rules r USING rule_sets s WHERE s.id = r.rule_set_id AND s.state = 'draft'`);
    await db.query(`
      ALTER TABLE routing_rules ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(), ADD COLUMN retired_at timestamptz`);
    await db.query(`
      UPDATE routing_rules r SET created_at = s.went_live_at, retired_at = s.retired_at FROM rule_sets s WHERE s.id = r.rule_set_id`);
    await db.query(`ALTER TABLE routing_rules DROP COLUMN rule_set_id`);
    await db.query(`ALTER TABLE claims DROP COLUMN rule_set_id`);
    await db.query(`CREATE UNIQUE INDEX routing_rules_one_order ON routing_rules (queue_id, position) WHERE retired_at IS NULL`);
    await db.query(`DROP TABLE rule_sets, queue_stars`);
    await db.query(`ALTER TABLE queues DROP COLUMN draining_at, DROP COLUMN draining_to`);
  }
}
