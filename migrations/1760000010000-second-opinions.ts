import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Decisions that stand on their own content, adjudication by somebody else, breaking the glass, and declared conflicts of interest.
 * Locks: ALTER TABLE on decisions and approvals; each decision is written once, with what its review said. Reversible: yes; adjudicated
 * decisions and declared conflicts are lost.
 */
export class SecondOpinions1760000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.decisions(db);
    await this.approvals(db);
    await this.conflicts(db);
  }

  private async decisions(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE decisions
        ADD COLUMN rationale text NOT NULL DEFAULT '',
        ADD COLUMN evidence jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN decided_by uuid CONSTRAINT decisions_adjudicator_fk REFERENCES users,
        ADD COLUMN break_glass text,
        ALTER COLUMN review_id DROP NOT NULL`);
    await db.query(`
      UPDATE decisions SET rationale = reviews.rationale, evidence = coalesce((
          SELECT jsonb_agg(jsonb_build_object('url', e.url, 'quote', e.quote, 'stance', e.stance) ORDER BY e.position)
          FROM evidence e WHERE e.review_id = reviews.id), '[]')
        FROM reviews WHERE reviews.id = decisions.review_id`);
    await db.query(`
      ALTER TABLE decisions
        ADD CONSTRAINT decisions_of_reviews_or_a_person CHECK (
          (basis = 'adjudicated') = (decided_by IS NOT NULL) AND (basis = 'adjudicated') = (review_id IS NULL)),
        ADD CONSTRAINT decisions_break_glass_says_why CHECK (break_glass IS NULL OR (btrim(break_glass) <> '' AND basis = 'adjudicated'))`);
    await db.query(`CREATE INDEX decisions_by_time ON decisions (decided_at)`);
    await db.query(`
      CREATE FUNCTION decisions_by_somebody_else() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.decided_by IS NULL OR (NEW.break_glass IS NOT NULL AND EXISTS (SELECT 1 FROM users WHERE id = NEW.decided_by AND role = 'admin')) THEN
          RETURN NEW;
        END IF;
        IF EXISTS (SELECT 1 FROM reviews WHERE claim_id = NEW.claim_id AND reviewer_id = NEW.decided_by
                     AND undone_at IS NULL AND superseded_at IS NULL) THEN
          RAISE EXCEPTION 'nobody adjudicates what they reviewed' USING ERRCODE = '23514', CONSTRAINT = 'decisions_by_somebody_else';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER decisions_by_somebody_else BEFORE INSERT OR UPDATE OF decided_by, claim_id, break_glass ON decisions
        FOR EACH ROW EXECUTE FUNCTION decisions_by_somebody_else()`);
  }

  private async approvals(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE approvals ADD COLUMN break_glass text,
        ADD CONSTRAINT approvals_break_glass_says_why CHECK (btrim(break_glass) <> '')`);
    // Three people at least: who reviewed, who decided between reviews and who approves; only an admin can say why not.
    await db.query(`
      CREATE OR REPLACE FUNCTION approvals_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT (NEW.break_glass IS NOT NULL AND EXISTS (SELECT 1 FROM users WHERE id = NEW.approved_by AND role = 'admin'))
          AND (EXISTS (SELECT 1 FROM reviews WHERE claim_id = NEW.claim_id AND reviewer_id = NEW.approved_by
                         AND undone_at IS NULL AND superseded_at IS NULL)
            OR EXISTS (SELECT 1 FROM decisions WHERE id = NEW.decision_id AND decided_by = NEW.approved_by)) THEN
          RAISE EXCEPTION 'nobody approves what they reviewed or decided' USING ERRCODE = '23514', CONSTRAINT = 'approvals_four_eyes';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM claims WHERE id = NEW.claim_id AND content_hash = NEW.content_hash) THEN
          RAISE EXCEPTION 'an approval is bound to what was seen' USING ERRCODE = '23514', CONSTRAINT = 'approvals_bound_to_content';
        END IF;
        RETURN NEW;
      END $$`);
  }

  private async conflicts(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE conflicts_of_interest (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT conflicts_of_interest_pk PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT conflicts_of_interest_person_fk REFERENCES users ON DELETE CASCADE,
        source_id uuid CONSTRAINT conflicts_of_interest_source_fk REFERENCES sources,
        topic text,
        reason text NOT NULL DEFAULT '',
        declared_by uuid NOT NULL CONSTRAINT conflicts_of_interest_declarer_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conflicts_of_interest_one_thing CHECK ((source_id IS NULL) <> (topic IS NULL)),
        CONSTRAINT conflicts_of_interest_topic_not_blank CHECK (btrim(topic) <> '')
      )`);
    await db.query(
      `CREATE UNIQUE INDEX conflicts_of_interest_once ON conflicts_of_interest (user_id, source_id, lower(topic)) NULLS NOT DISTINCT`,
    );
    await db.query(`
      CREATE FUNCTION conflict_of_interest(claim uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM conflicts_of_interest c WHERE c.user_id = person AND (
          EXISTS (SELECT 1 FROM sightings s JOIN articles a ON a.id = s.article_id WHERE s.claim_id = claim AND a.source_id = c.source_id)
          OR EXISTS (SELECT 1 FROM claims WHERE id = claim AND to_tsvector('simple', wording) @@ phraseto_tsquery('simple', c.topic))))
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION conflict_of_interest(uuid, uuid)`);
    await db.query(`DROP TABLE conflicts_of_interest`);
    await db.query(`DROP TRIGGER decisions_by_somebody_else ON decisions`);
    await db.query(`DROP FUNCTION decisions_by_somebody_else()`);
    await db.query(`DELETE FROM approvals WHERE break_glass IS NOT NULL OR decision_id IN (SELECT id FROM decisions WHERE basis = 'adjudicated')`);
    await db.query(`DELETE FROM decisions WHERE basis = 'adjudicated'`);
    await db.query(`DROP INDEX decisions_by_time`);
    await db.query(`
      ALTER TABLE decisions DROP COLUMN rationale, DROP COLUMN evidence, DROP COLUMN decided_by, DROP COLUMN break_glass,
        ALTER COLUMN review_id SET NOT NULL`);
    await db.query(`
      CREATE OR REPLACE FUNCTION approvals_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM reviews WHERE claim_id = NEW.claim_id AND reviewer_id = NEW.approved_by
                     AND undone_at IS NULL AND superseded_at IS NULL) THEN
          RAISE EXCEPTION 'nobody approves what they reviewed' USING ERRCODE = '23514', CONSTRAINT = 'approvals_four_eyes';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM claims WHERE id = NEW.claim_id AND content_hash = NEW.content_hash) THEN
          RAISE EXCEPTION 'an approval is bound to what was seen' USING ERRCODE = '23514', CONSTRAINT = 'approvals_bound_to_content';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`ALTER TABLE approvals DROP COLUMN break_glass`);
  }
}
