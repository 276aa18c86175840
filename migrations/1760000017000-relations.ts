import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the kinds that a matcher tells: at or above `accept` it is taken as told (null: never), at or above `suggest` a person is asked. */
const THRESHOLDS = JSON.stringify({
  same: { accept: 0.9, suggest: 0.6 },
  differs_in_quantity: { accept: 0.8, suggest: 0.5 },
  updates: { accept: 0.8, suggest: 0.5 },
  contradicts: { accept: null, suggest: 0.5 },
  corroborates: { accept: null, suggest: 0.6 },
  narrower: { accept: null, suggest: 0.5 },
});

/**
 * How claims stand to each other, and claims that are one: what each sighting was found as and which claim it counts for now, keys to find
 * candidates by, the policy of what is joined, suggested or left alone, and every join with what is needed to undo it.
 * Locks: ALTER TABLE on claims, sightings and articles; every sighting is written once, and two of their indexes are built. Matching what is
 * there already follows in the background. Reversible: yes; sightings that were joined go back to the claims that they were found as, and
 * joins, relations and policies are lost.
 */
export class Relations1760000017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.claims(db);
    await this.sightings(db);
    await this.relations(db);
    await this.policies(db);
    await this.merges(db);
  }

  private async claims(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE claims
        ADD COLUMN merged_into uuid CONSTRAINT claims_merged_into_fk REFERENCES claims,
        ADD COLUMN clashes integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT claims_merged_are_dismissed CHECK (merged_into IS NULL OR state = 'dismissed'),
        ADD CONSTRAINT claims_merged_into_another CHECK (merged_into <> id),
        ADD CONSTRAINT claims_clashes_sane CHECK (clashes >= 0)`);
    await db.query(`CREATE INDEX claims_by_merge ON claims (merged_into) WHERE merged_into IS NOT NULL`);
    await db.query(`CREATE INDEX claims_clashing ON claims (priority, id) WHERE clashes > 0`);
    await db.query(`ALTER TABLE articles ADD COLUMN terms text[]`);
    // One level: whoever looks for what a claim counts for now looks once.
    await db.query(`
      CREATE FUNCTION claims_merge_one_level() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.merged_into IS NULL THEN RETURN NEW; END IF;
        PERFORM 1 FROM claims WHERE id = NEW.merged_into AND merged_into IS NULL FOR KEY SHARE;
        IF NOT FOUND OR EXISTS (SELECT 1 FROM claims WHERE merged_into = NEW.id) THEN
          RAISE EXCEPTION 'a claim is joined to one that stands for itself' USING ERRCODE = '23514', CONSTRAINT = 'claims_merge_one_level';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER claims_merge_one_level BEFORE INSERT OR UPDATE OF merged_into ON claims
        FOR EACH ROW EXECUTE FUNCTION claims_merge_one_level()`);
  }

  private async sightings(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE sightings
        ADD COLUMN detected_as uuid CONSTRAINT sightings_detected_as_fk REFERENCES claims,
        ADD COLUMN related_at timestamptz`);
    await db.query(`UPDATE sightings SET detected_as = claim_id`);
    await db.query(`ALTER TABLE sightings ALTER COLUMN detected_as SET NOT NULL`);
    // Two claims of one sentence can be joined: what is there once is what was found, not what it counts for.
    await db.query(`DROP INDEX sightings_one_per_span`);
    await db.query(`CREATE UNIQUE INDEX sightings_one_per_span ON sightings (article_id, span_start, span_end, detected_as)`);
    await db.query(`CREATE INDEX sightings_by_detection ON sightings (detected_as, id)`);
    await db.query(`CREATE INDEX sightings_unrelated ON sightings (article_id) WHERE related_at IS NULL`);
    // A join at the same moment waits for this one or is seen by it: no sighting is left with a claim that was joined to another.
    await db.query(`
      CREATE FUNCTION sightings_count_for_the_root() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.detected_as := coalesce(NEW.detected_as, NEW.claim_id);
        SELECT coalesce(merged_into, id) INTO NEW.claim_id FROM claims WHERE id = NEW.detected_as FOR KEY SHARE;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER sightings_count_for_the_root BEFORE INSERT ON sightings
        FOR EACH ROW EXECUTE FUNCTION sightings_count_for_the_root()`);
    await db.query(`
      CREATE TABLE statement_keys (
        key bigint NOT NULL,
        sighting_id uuid NOT NULL CONSTRAINT statement_keys_sighting_fk REFERENCES sightings ON DELETE CASCADE,
        CONSTRAINT statement_keys_pk PRIMARY KEY (key, sighting_id)
      )`);
  }

  private async relations(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE relations (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT relations_pk PRIMARY KEY,
        earlier_id uuid NOT NULL CONSTRAINT relations_earlier_fk REFERENCES claims,
        later_id uuid NOT NULL CONSTRAINT relations_later_fk REFERENCES claims,
        earlier_sighting_id uuid NOT NULL CONSTRAINT relations_earlier_sighting_fk REFERENCES sightings,
        later_sighting_id uuid NOT NULL CONSTRAINT relations_later_sighting_fk REFERENCES sightings,
        kind text NOT NULL,
        score real NOT NULL,
        why text NOT NULL,
        state text NOT NULL,
        reason text,
        note text,
        decided_by uuid CONSTRAINT relations_decider_fk REFERENCES users,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT relations_kind_known CHECK (kind IN ('same', 'narrower', 'updates', 'contradicts', 'differs_in_quantity', 'corroborates')),
        CONSTRAINT relations_state_known CHECK (state IN ('suggested', 'confirmed', 'rejected', 'unlisted')),
        CONSTRAINT relations_reason_known CHECK (reason IN
          ('other_event', 'other_measure', 'other_place', 'other_time', 'other_speaker', 'only_similar')),
        CONSTRAINT relations_reason_when_rejected CHECK ((reason IS NOT NULL) = (state = 'rejected')),
        CONSTRAINT relations_rejected_by_a_person CHECK (state <> 'rejected' OR decided_by IS NOT NULL),
        CONSTRAINT relations_decided_at_a_time CHECK ((decided_at IS NOT NULL) = (state IN ('confirmed', 'rejected'))),
        CONSTRAINT relations_undecided_by_nobody CHECK (decided_by IS NULL OR decided_at IS NOT NULL),
        CONSTRAINT relations_of_two_claims CHECK (earlier_id <> later_id),
        CONSTRAINT relations_score_sane CHECK (score BETWEEN 0 AND 1)
      )`);
    await db.query(`CREATE UNIQUE INDEX relations_one_per_pair ON relations (least(earlier_id, later_id), greatest(earlier_id, later_id))`);
    await db.query(`CREATE INDEX relations_by_earlier ON relations (earlier_id)`);
    await db.query(`CREATE INDEX relations_by_later ON relations (later_id)`);
    await db.query(`CREATE INDEX relations_by_state ON relations (state, score, id)`);
    await db.query(`CREATE INDEX relations_by_score ON relations (score, id) WHERE state <> 'unlisted'`);
    await db.query(`CREATE INDEX relations_by_creation ON relations (created_at, id)`);
  }

  private async policies(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE relation_policies (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT relation_policies_pk PRIMARY KEY,
        version integer NOT NULL,
        thresholds jsonb NOT NULL,
        created_by uuid CONSTRAINT relation_policies_person_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT relation_policies_version_sane CHECK (version > 0)
      )`);
    await db.query(`CREATE UNIQUE INDEX relation_policies_one_per_version ON relation_policies (version)`);
    await db.query(`INSERT INTO relation_policies (version, thresholds) VALUES (1, $1)`, [THRESHOLDS]);
  }

  private async merges(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE merges (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT merges_pk PRIMARY KEY,
        kept_id uuid NOT NULL CONSTRAINT merges_kept_fk REFERENCES claims,
        absorbed_id uuid NOT NULL CONSTRAINT merges_absorbed_fk REFERENCES claims,
        relation_id uuid CONSTRAINT merges_relation_fk REFERENCES relations,
        note text,
        made_by uuid CONSTRAINT merges_maker_fk REFERENCES users,
        before jsonb NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        undone_at timestamptz,
        undone_by uuid CONSTRAINT merges_undoer_fk REFERENCES users,
        CONSTRAINT merges_of_two_claims CHECK (kept_id <> absorbed_id),
        CONSTRAINT merges_undone_by_somebody CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      )`);
    await db.query(`CREATE INDEX merges_by_kept ON merges (kept_id, made_at)`);
    await db.query(`CREATE UNIQUE INDEX merges_one_standing ON merges (absorbed_id) WHERE undone_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE merges, relation_policies, relations, statement_keys`);
    await db.query(`UPDATE sightings SET claim_id = detected_as WHERE claim_id <> detected_as`);
    await db.query(`UPDATE claims SET sighting_count = (SELECT count(*) FROM sightings WHERE claim_id = claims.id)
        WHERE merged_into IS NOT NULL OR id IN (SELECT merged_into FROM claims)`);
    await db.query(`DROP TRIGGER sightings_count_for_the_root ON sightings`);
    await db.query(`DROP FUNCTION sightings_count_for_the_root()`);
    await db.query(`DROP INDEX sightings_one_per_span`);
    await db.query(`ALTER TABLE sightings DROP COLUMN detected_as, DROP COLUMN related_at`);
    await db.query(`CREATE UNIQUE INDEX sightings_one_per_span ON sightings (article_id, span_start, span_end, claim_id)`);
    await db.query(`DROP TRIGGER claims_merge_one_level ON claims`);
    await db.query(`DROP FUNCTION claims_merge_one_level()`);
    await db.query(`ALTER TABLE claims DROP COLUMN merged_into, DROP COLUMN clashes`);
    await db.query(`ALTER TABLE articles DROP COLUMN terms`);
  }
}
