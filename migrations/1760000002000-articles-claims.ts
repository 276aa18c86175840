import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sources, articles, queues with their routing rules, claims and sightings.
 * Locks: creates only. Reversible: yes, with all its data.
 */
export class ArticlesClaims1760000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.articles(db);
    await this.queues(db);
    await this.claims(db);
  }

  private async articles(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE sources (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT sources_pk PRIMARY KEY,
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT sources_name_not_blank CHECK (btrim(name) <> '')
      )`);
    await db.query(`CREATE UNIQUE INDEX sources_name_once ON sources (lower(name))`);
    await db.query(`
      CREATE TABLE articles (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT articles_pk PRIMARY KEY,
        source_id uuid CONSTRAINT articles_source_fk REFERENCES sources,
        title text NOT NULL,
        url text,
        language text,
        published_at timestamptz,
        text text NOT NULL,
        content_hash bytea NOT NULL,
        status text NOT NULL DEFAULT 'received',
        failure text,
        sentence_count integer,
        sentences_done integer NOT NULL DEFAULT 0,
        claim_count integer NOT NULL DEFAULT 0,
        created_by uuid CONSTRAINT articles_creator_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT articles_status_known CHECK (status IN ('received', 'extracting', 'ready', 'failed')),
        CONSTRAINT articles_text_not_empty CHECK (text <> ''),
        CONSTRAINT articles_progress_sane CHECK (sentences_done >= 0 AND (sentence_count IS NULL OR sentences_done <= sentence_count))
      )`);
    await db.query(
      `CREATE UNIQUE INDEX articles_same_text_once ON articles (content_hash, source_id) NULLS NOT DISTINCT`,
    );
    await db.query(`CREATE INDEX articles_by_creation ON articles (created_at, id)`);
    await db.query(`CREATE INDEX articles_by_source ON articles (source_id, created_at)`);
    await db.query(`CREATE INDEX articles_in_work ON articles (id) WHERE status IN ('received', 'extracting')`);
    await db.query(`
      CREATE FUNCTION articles_text_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.text IS DISTINCT FROM OLD.text OR NEW.content_hash IS DISTINCT FROM OLD.content_hash THEN
          RAISE EXCEPTION 'an article''s text never changes' USING ERRCODE = '23514', CONSTRAINT = 'articles_text_never_changes';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER articles_text_never_changes BEFORE UPDATE OF text, content_hash ON articles
        FOR EACH ROW EXECUTE FUNCTION articles_text_never_changes()`);
  }

  private async queues(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE queues (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT queues_pk PRIMARY KEY,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        guidelines text NOT NULL DEFAULT '',
        lease_minutes integer NOT NULL DEFAULT 15,
        paused boolean NOT NULL DEFAULT false,
        is_fallback boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT queues_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT queues_lease_sane CHECK (lease_minutes BETWEEN 1 AND 480)
      )`);
    await db.query(`CREATE UNIQUE INDEX queues_name_once ON queues (lower(name))`);
    await db.query(`CREATE UNIQUE INDEX queues_one_fallback ON queues (is_fallback) WHERE is_fallback`);
    await db.query(
      `CREATE TRIGGER queues_version BEFORE UPDATE ON queues FOR EACH ROW EXECUTE FUNCTION version_never_falls()`,
    );
    await db.query(`
      CREATE TABLE queue_members (
        queue_id uuid NOT NULL CONSTRAINT queue_members_queue_fk REFERENCES queues ON DELETE CASCADE,
        user_id uuid NOT NULL CONSTRAINT queue_members_user_fk REFERENCES users ON DELETE CASCADE,
        CONSTRAINT queue_members_pk PRIMARY KEY (queue_id, user_id)
      )`);
    await db.query(`CREATE INDEX queue_members_by_user ON queue_members (user_id)`);
    // Rules are never edited in place: a change retires the old row, so that a claim can always name the rule that brought it here.
    await db.query(`
      CREATE TABLE routing_rules (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT routing_rules_pk PRIMARY KEY,
        queue_id uuid NOT NULL CONSTRAINT routing_rules_queue_fk REFERENCES queues,
        position integer NOT NULL,
        name text NOT NULL,
        condition jsonb NOT NULL,
        priority smallint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        retired_at timestamptz,
        CONSTRAINT routing_rules_priority_sane CHECK (priority BETWEEN 0 AND 100)
      )`);
    await db.query(
      `CREATE UNIQUE INDEX routing_rules_one_order ON routing_rules (queue_id, position) WHERE retired_at IS NULL`,
    );
    await db.query(`INSERT INTO queues (name, description, is_fallback) VALUES ('General', 'Takes every claim that no routing rule fits.', true)`);
  }

  private async claims(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE claims (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT claims_pk PRIMARY KEY,
        wording text NOT NULL,
        wording_key bytea NOT NULL,
        type text NOT NULL,
        kinds text[] NOT NULL DEFAULT '{}',
        speaker text,
        check_worthiness real NOT NULL,
        state text NOT NULL DEFAULT 'detected',
        queue_id uuid CONSTRAINT claims_queue_fk REFERENCES queues,
        rule_id uuid CONSTRAINT claims_rule_fk REFERENCES routing_rules,
        priority smallint NOT NULL DEFAULT 0,
        verdict text,
        content_hash text,
        sighting_count integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT claims_state_known CHECK (state IN
          ('detected', 'queued', 'snoozed', 'disputed', 'decided', 'published', 'corrected', 'withdrawn', 'dismissed')),
        CONSTRAINT claims_verdict_known CHECK (verdict IN
          ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')),
        CONSTRAINT claims_verdict_when_decided CHECK
          ((verdict IS NOT NULL) = (state IN ('decided', 'published', 'corrected', 'withdrawn'))),
        CONSTRAINT claims_hash_when_decided CHECK ((content_hash IS NOT NULL) = (verdict IS NOT NULL)),
        CONSTRAINT claims_queue_when_queued CHECK (queue_id IS NOT NULL OR state IN ('detected', 'dismissed')),
        CONSTRAINT claims_check_worthiness_sane CHECK (check_worthiness BETWEEN 0 AND 1),
        CONSTRAINT claims_priority_sane CHECK (priority BETWEEN 0 AND 100)
      )`);
    await db.query(`CREATE UNIQUE INDEX claims_same_wording_once ON claims (wording_key)`);
    await db.query(`CREATE INDEX claims_by_state_priority ON claims (state, priority, id)`);
    await db.query(`CREATE INDEX claims_by_queue_priority ON claims (queue_id, priority, id)`);
    await db.query(`CREATE INDEX claims_by_priority ON claims (priority, id)`);
    await db.query(`CREATE INDEX claims_by_creation ON claims (created_at, id)`);
    await db.query(`CREATE INDEX claims_by_check_worthiness ON claims (check_worthiness, id)`);
    await db.query(`CREATE INDEX claims_by_words ON claims USING gin (to_tsvector('simple', wording))`);
    await db.query(
      `CREATE TRIGGER claims_version BEFORE UPDATE ON claims FOR EACH ROW EXECUTE FUNCTION version_never_falls()`,
    );
    await db.query(`
      CREATE TABLE sightings (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT sightings_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT sightings_claim_fk REFERENCES claims,
        article_id uuid NOT NULL CONSTRAINT sightings_article_fk REFERENCES articles,
        span_start integer NOT NULL,
        span_end integer NOT NULL,
        quote text NOT NULL,
        speaker text,
        cue text,
        hedged boolean NOT NULL DEFAULT false,
        record jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT sightings_span_sane CHECK (span_start >= 0 AND span_end > span_start)
      )`);
    await db.query(
      `CREATE UNIQUE INDEX sightings_one_per_span ON sightings (article_id, span_start, span_end, claim_id)`,
    );
    await db.query(`CREATE INDEX sightings_by_claim ON sightings (claim_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sightings, claims, routing_rules, queue_members, queues, articles, sources`);
    await db.query(`DROP FUNCTION articles_text_never_changes()`);
  }
}
