import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, sessions, sign-in throttling.
 * Locks: creates only. Reversible: yes, with all its data.
 */
export class People1760000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // PostgreSQL 18 brings uuidv7(); older servers get the same layout: 48 bits of milliseconds, then random bits.
    await db.query(`
      DO $do$ BEGIN
        IF to_regprocedure('uuidv7()') IS NULL THEN
          CREATE FUNCTION uuidv7() RETURNS uuid LANGUAGE sql VOLATILE AS $fn$
            SELECT encode(
              set_bit(set_bit(
                overlay(uuid_send(gen_random_uuid())
                  PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
                52, 1), 53, 1), 'hex')::uuid
          $fn$;
        END IF;
      END $do$`);
    await db.query(`
      CREATE FUNCTION version_never_falls() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.version < OLD.version THEN
          RAISE EXCEPTION 'a version may not fall' USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_version_never_falls';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TABLE users (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT users_pk PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        password_hash text NOT NULL,
        must_change_password boolean NOT NULL DEFAULT true,
        disabled_at timestamptz,
        last_seen_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT users_role_known CHECK (role IN ('reviewer', 'editor', 'admin')),
        CONSTRAINT users_email_lower_case CHECK (email = lower(email)),
        CONSTRAINT users_name_not_blank CHECK (btrim(name) <> '')
      )`);
    await db.query(`CREATE UNIQUE INDEX users_email_once ON users (email)`);
    await db.query(
      `CREATE TRIGGER users_version BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION version_never_falls()`,
    );
    await db.query(`
      CREATE TABLE sessions (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT sessions_pk PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT sessions_user_fk REFERENCES users ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE UNIQUE INDEX sessions_token_once ON sessions (token_hash)`);
    await db.query(`CREATE INDEX sessions_by_user ON sessions (user_id)`);
    await db.query(`CREATE INDEX sessions_by_expiry ON sessions (expires_at)`);
    // A changed password or a disabled person ends every session, whichever path the change took.
    await db.query(`
      CREATE FUNCTION users_end_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM sessions WHERE user_id = NEW.id;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER users_end_sessions AFTER UPDATE OF password_hash, disabled_at ON users FOR EACH ROW
        WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash OR (OLD.disabled_at IS NULL AND NEW.disabled_at IS NOT NULL))
        EXECUTE FUNCTION users_end_sessions()`);
    await db.query(`
      CREATE TABLE sign_in_throttles (
        key text NOT NULL CONSTRAINT sign_in_throttles_pk PRIMARY KEY,
        failures integer NOT NULL,
        window_started_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sign_in_throttles, sessions, users`);
    await db.query(`DROP FUNCTION version_never_falls(), users_end_sessions()`);
  }
}
