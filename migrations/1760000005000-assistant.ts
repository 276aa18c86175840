import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the optional assistant was asked and what it proposed.
 * Locks: creates only. Reversible: yes, with all its data; claims that came of proposals stay.
 */
export class Assistant1760000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE assistant_runs (
        article_id uuid NOT NULL CONSTRAINT assistant_runs_pk PRIMARY KEY CONSTRAINT assistant_runs_article_fk REFERENCES articles,
        status text NOT NULL DEFAULT 'asked',
        failure text,
        proposed integer NOT NULL DEFAULT 0,
        dropped integer NOT NULL DEFAULT 0,
        known integer NOT NULL DEFAULT 0,
        model text NOT NULL,
        prompt_version text NOT NULL,
        input_tokens integer,
        output_tokens integer,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT assistant_runs_status_known CHECK (status IN ('asked', 'answered', 'failed')),
        CONSTRAINT assistant_runs_failure_when_failed CHECK ((status = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT assistant_runs_counts_sane CHECK (dropped >= 0 AND known >= 0 AND dropped + known <= proposed)
      )`);
    await db.query(`
      CREATE TABLE suggestions (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT suggestions_pk PRIMARY KEY,
        article_id uuid NOT NULL CONSTRAINT suggestions_article_fk REFERENCES articles,
        span_start integer NOT NULL,
        span_end integer NOT NULL,
        quote text NOT NULL,
        wording text NOT NULL,
        state text NOT NULL DEFAULT 'open',
        claim_id uuid CONSTRAINT suggestions_claim_fk REFERENCES claims,
        model text NOT NULL,
        prompt_version text NOT NULL,
        decided_by uuid CONSTRAINT suggestions_person_fk REFERENCES users,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT suggestions_span_sane CHECK (span_start >= 0 AND span_end > span_start),
        CONSTRAINT suggestions_state_known CHECK (state IN ('open', 'accepted', 'dismissed')),
        CONSTRAINT suggestions_decided_whole CHECK (
          (state = 'open') = (decided_at IS NULL) AND (state = 'open') = (decided_by IS NULL) AND (state = 'accepted') = (claim_id IS NOT NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX suggestions_one_per_wording ON suggestions (article_id, span_start, span_end, wording)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE suggestions, assistant_runs`);
  }
}
