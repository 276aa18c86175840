import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONTENT = 'statement, verdict, summary, speaker, evidence, appearances, valid_from, as_of, valid_until, approval_id, approver_name, publication_state, change, note, changed_by';
/** What nobody changes without making another version of it. */
const CONTENT_LIST = CONTENT.split(', ');

/** What verdicts are called until the newsroom has names of its own. */
const SCALE = {
  verified: { labels: { en: 'Verified', ar: 'صحيح' }, colour: 'green', value: 5 },
  contradicted: { labels: { en: 'Contradicted', ar: 'غير صحيح' }, colour: 'red', value: 1 },
  conflicting_evidence: { labels: { en: 'Conflicting evidence', ar: 'أدلة متضاربة' }, colour: 'amber', value: 3 },
  not_enough_evidence: { labels: { en: 'Not enough evidence', ar: 'أدلة غير كافية' }, colour: 'grey', value: null },
  not_checkable: { labels: { en: 'Not checkable', ar: 'لا يمكن التحقق منه' }, colour: 'grey', value: null },
};

const COLUMNS = `
  valid_from date,
  as_of date NOT NULL,
  valid_until date,
  approver_name text NOT NULL,
  change text NOT NULL DEFAULT 'published',
  note text,
  changed_by uuid`;

const CHECKS = (table: string): string => `
  ADD CONSTRAINT ${table}_change_known CHECK (change IN ('held', 'published', 'updated', 'corrected', 'paused', 'resumed', 'withdrawn')),
  ADD CONSTRAINT ${table}_change_leads_there CHECK (publication_state = CASE change WHEN 'held' THEN 'unpublished' WHEN 'paused' THEN 'paused' WHEN 'withdrawn' THEN 'withdrawn' ELSE 'published' END),
  ADD CONSTRAINT ${table}_note_says_why CHECK (CASE WHEN change IN ('corrected', 'withdrawn') THEN note IS NOT NULL ELSE note IS NULL OR change = 'updated' END AND btrim(note) <> ''),
  ADD CONSTRAINT ${table}_validity_in_order CHECK (valid_from <= valid_until AND as_of <= valid_until),
  ADD CONSTRAINT ${table}_changer_fk FOREIGN KEY (changed_by) REFERENCES users`;

/**
 * Every version of a fact, whole and for ever; how long a fact holds; what the newsroom calls its verdicts; approvals that a change of the claim voids.
 * Locks: facts, approvals and claims for a moment each, and a copy of every fact. Reversible: yes, but for the versions.
 */
export class FactVersions1760000019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.facts(db);
    await this.versions(db);
    await this.moments(db);
    await this.approvals(db);
    await this.scales(db);
  }

  private async facts(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE facts ${COLUMNS.trim().split(',\n').map((column) => `ADD COLUMN ${column.trim().replace(/^(approver_name|as_of) (\w+) NOT NULL$/, '$1 $2')}`).join(', ')},
      ADD COLUMN modified_at timestamptz, ADD COLUMN expired_at timestamptz`);
    await db.query(`UPDATE facts f SET modified_at = f.published_at, as_of = (f.published_at AT TIME ZONE 'UTC')::date, approver_name = u.name, changed_by = a.approved_by,
        change = CASE WHEN f.version > 1 THEN 'updated' ELSE 'published' END
      FROM approvals a JOIN users u ON u.id = a.approved_by WHERE a.id = f.approval_id`);
    await db.query(`ALTER TABLE facts ALTER COLUMN approver_name SET NOT NULL, ALTER COLUMN as_of SET NOT NULL, ALTER COLUMN modified_at SET NOT NULL, ALTER COLUMN modified_at SET DEFAULT clock_timestamp(), ${CHECKS('facts').trim()}`);
    await db.query(`ALTER TABLE facts DROP CONSTRAINT facts_publication_state_known`);
    await db.query(`CREATE INDEX facts_by_modification ON facts (modified_at, id)`);
    await db.query(`CREATE INDEX facts_to_expire ON facts (valid_until) WHERE publication_state = 'published' AND expired_at IS NULL`);
  }

  private async versions(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE fact_versions (
        fact_id uuid NOT NULL CONSTRAINT fact_versions_fact_fk REFERENCES facts,
        version integer NOT NULL,
        statement text NOT NULL,
        verdict text NOT NULL,
        summary text NOT NULL,
        speaker text,
        evidence jsonb NOT NULL,
        appearances jsonb NOT NULL,
        approval_id uuid NOT NULL CONSTRAINT fact_versions_approval_fk REFERENCES approvals,
        publication_state text NOT NULL,
        published_at timestamptz NOT NULL,
        ${COLUMNS.trim()},
        made_at timestamptz NOT NULL,
        CONSTRAINT fact_versions_pk PRIMARY KEY (fact_id, version)
      )`);
    await db.query(`ALTER TABLE fact_versions ${CHECKS('fact_versions').trim()}`);
    await db.query(`CREATE INDEX fact_versions_by_change ON fact_versions (made_at, fact_id) WHERE change IN ('corrected', 'withdrawn')`);
    await db.query(`INSERT INTO fact_versions (fact_id, version, published_at, made_at, ${CONTENT}) SELECT id, version, published_at, modified_at, ${CONTENT} FROM facts`);
    await db.query(`
      CREATE FUNCTION fact_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a version of a fact is never changed' USING ERRCODE = '23514', CONSTRAINT = 'fact_versions_stay';
      END $$`);
    await db.query(`CREATE TRIGGER fact_versions_stay BEFORE UPDATE OR DELETE ON fact_versions FOR EACH ROW EXECUTE FUNCTION fact_versions_stay()`);
  }

  /**
   * A version's time is taken under a lock that is shared until its transaction ends. Who holds the lock alone and then reads the clock knows that every
   * version from before is there to be seen, and that none will ever come in from before: what an export needs to be the same tomorrow.
   */
  private async moments(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION facts_make_versions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.version = OLD.version THEN
          IF (${CONTENT_LIST.map((column) => `NEW.${column}`).join(', ')}) IS DISTINCT FROM (${CONTENT_LIST.map((column) => `OLD.${column}`).join(', ')}) THEN
            RAISE EXCEPTION 'a change of a fact is another version of it' USING ERRCODE = '23514', CONSTRAINT = 'facts_make_versions';
          END IF;
          RETURN NEW;
        END IF;
        PERFORM pg_advisory_xact_lock_shared(hashtext('fact_versions'));
        NEW.modified_at := clock_timestamp();
        NEW.as_of := coalesce(NEW.as_of, (NEW.modified_at AT TIME ZONE 'UTC')::date);
        IF NEW.change IN ('held', 'published') THEN NEW.published_at := NEW.modified_at; END IF;
        IF TG_OP = 'INSERT' OR NEW.approval_id <> OLD.approval_id THEN
          SELECT u.name INTO NEW.approver_name FROM approvals a JOIN users u ON u.id = a.approved_by WHERE a.id = NEW.approval_id;
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER facts_make_versions BEFORE INSERT OR UPDATE ON facts FOR EACH ROW EXECUTE FUNCTION facts_make_versions()`);
    await db.query(`
      CREATE FUNCTION facts_keep_versions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' OR NEW.version > OLD.version THEN
          INSERT INTO fact_versions (fact_id, version, published_at, made_at, ${CONTENT})
            VALUES (NEW.id, NEW.version, NEW.published_at, NEW.modified_at, ${CONTENT_LIST.map((column) => `NEW.${column}`).join(', ')});
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER facts_keep_versions AFTER INSERT OR UPDATE ON facts FOR EACH ROW EXECUTE FUNCTION facts_keep_versions()`);
  }

  private async approvals(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION claims_void_approvals() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE approvals SET voided_at = clock_timestamp() WHERE claim_id = NEW.id AND voided_at IS NULL AND content_hash IS DISTINCT FROM NEW.content_hash;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER claims_void_approvals AFTER UPDATE OF content_hash ON claims FOR EACH ROW
        WHEN (OLD.content_hash IS DISTINCT FROM NEW.content_hash) EXECUTE FUNCTION claims_void_approvals()`);
  }

  private async scales(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE verdict_scales (
        version integer NOT NULL CONSTRAINT verdict_scales_pk PRIMARY KEY,
        worst integer NOT NULL,
        best integer NOT NULL,
        ratings jsonb NOT NULL,
        made_by uuid CONSTRAINT verdict_scales_maker_fk REFERENCES users,
        made_at timestamptz NOT NULL,
        CONSTRAINT verdict_scales_version_sane CHECK (version > 0),
        CONSTRAINT verdict_scales_range_sane CHECK (worst >= 1 AND worst < best)
      )`);
    await db.query(`
      CREATE FUNCTION verdict_scales_moment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(hashtext('fact_versions'));
        NEW.made_at := clock_timestamp();
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER verdict_scales_moment BEFORE INSERT ON verdict_scales FOR EACH ROW EXECUTE FUNCTION verdict_scales_moment()`);
    await db.query(`INSERT INTO verdict_scales (version, worst, best, ratings) VALUES (1, 1, 5, $1)`, [SCALE]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE verdict_scales`);
    await db.query(`DROP FUNCTION verdict_scales_moment()`);
    await db.query(`DROP TRIGGER claims_void_approvals ON claims`);
    await db.query(`DROP TRIGGER facts_keep_versions ON facts`);
    await db.query(`DROP TRIGGER facts_make_versions ON facts`);
    await db.query(`DROP TABLE fact_versions`);
    await db.query(`DROP FUNCTION claims_void_approvals(), facts_keep_versions(), facts_make_versions(), fact_versions_stay()`);
    await db.query(`ALTER TABLE facts ADD CONSTRAINT facts_publication_state_known CHECK (publication_state IN ('unpublished', 'published', 'paused', 'withdrawn'))`);
    await db.query(`ALTER TABLE facts DROP COLUMN modified_at, DROP COLUMN expired_at, ${COLUMNS.trim().split(',\n').map((column) => `DROP COLUMN ${column.trim().split(' ')[0]}`).join(', ')}`);
  }
}
