import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENTS = `'fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'`;

/**
 * Webhooks: who is told when facts change, what they were sent, and every attempt at it.
 * Locks: creates, and fact_versions against writing while its index is made. Reversible: yes; endpoints, their secrets and the log of deliveries are lost.
 */
export class Webhooks1760000020100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE webhook_endpoints (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT webhook_endpoints_pk PRIMARY KEY,
        url text NOT NULL,
        description text NOT NULL DEFAULT '',
        events text[] NOT NULL,
        secret text NOT NULL,
        previous_secret text,
        previous_secret_until timestamptz,
        off_because text,
        lease_token uuid,
        busy_until timestamptz,
        created_by uuid NOT NULL CONSTRAINT webhook_endpoints_maker_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT webhook_endpoints_url_http CHECK (url ~ '^https?://'),
        CONSTRAINT webhook_endpoints_events_known CHECK (events <> '{}' AND events <@ ARRAY[${EVENTS}]),
        CONSTRAINT webhook_endpoints_secret_whole CHECK (secret ~ '^whsec_[A-Za-z0-9+/=]{32,}$'),
        CONSTRAINT webhook_endpoints_previous_whole CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL)),
        CONSTRAINT webhook_endpoints_off_known CHECK (off_because IN ('person', 'gone')),
        CONSTRAINT webhook_endpoints_lease_whole CHECK ((lease_token IS NULL) = (busy_until IS NULL))
      )`);
    await db.query(`CREATE INDEX webhook_endpoints_by_creation ON webhook_endpoints (created_at, id)`);
    await db.query(
      `CREATE TRIGGER webhook_endpoints_version BEFORE UPDATE ON webhook_endpoints FOR EACH ROW EXECUTE FUNCTION version_never_falls()`,
    );
    await db.query(`
      CREATE TABLE webhook_deliveries (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT webhook_deliveries_pk PRIMARY KEY,
        endpoint_id uuid NOT NULL CONSTRAINT webhook_deliveries_endpoint_fk REFERENCES webhook_endpoints,
        event text NOT NULL,
        fact_id uuid CONSTRAINT webhook_deliveries_fact_fk REFERENCES facts,
        fact_version integer,
        body text NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        attempts integer NOT NULL DEFAULT 0,
        tries integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz DEFAULT clock_timestamp(),
        delivered_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT webhook_deliveries_event_known CHECK (event IN (${EVENTS}, 'test')),
        CONSTRAINT webhook_deliveries_fact_whole CHECK ((fact_id IS NULL) = (event = 'test') AND (fact_id IS NULL) = (fact_version IS NULL)),
        CONSTRAINT webhook_deliveries_state_known CHECK (state IN ('waiting', 'delivered', 'dead')),
        CONSTRAINT webhook_deliveries_due_while_waiting CHECK ((state = 'waiting') = (next_attempt_at IS NOT NULL)),
        CONSTRAINT webhook_deliveries_delivered_when CHECK ((state = 'delivered') = (delivered_at IS NOT NULL)),
        CONSTRAINT webhook_deliveries_tries_sane CHECK (tries BETWEEN 0 AND attempts)
      )`);
    await db.query(`CREATE UNIQUE INDEX webhook_deliveries_once ON webhook_deliveries (endpoint_id, fact_id, fact_version)`);
    await db.query(`CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_attempt_at) WHERE state = 'waiting'`);
    await db.query(`CREATE INDEX webhook_deliveries_dead ON webhook_deliveries (endpoint_id) WHERE state = 'dead'`);
    await db.query(`CREATE INDEX webhook_deliveries_by_creation ON webhook_deliveries (created_at, id)`);
    await db.query(`CREATE INDEX webhook_deliveries_by_endpoint ON webhook_deliveries (endpoint_id, created_at, id)`);
    await db.query(`
      CREATE TABLE webhook_announcements (
        fact_id uuid NOT NULL CONSTRAINT webhook_announcements_fact_fk REFERENCES facts,
        version integer NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT webhook_announcements_pk PRIMARY KEY (fact_id, version)
      )`);
    await db.query(`CREATE INDEX webhook_announcements_by_age ON webhook_announcements (at)`);
    await db.query(`CREATE INDEX fact_versions_by_making ON fact_versions (made_at)`);
    // What was promised to a receiver under an id stays what it is, however often it is sent.
    await db.query(`
      CREATE FUNCTION webhook_deliveries_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (OLD.endpoint_id, OLD.event, OLD.fact_id, OLD.fact_version, OLD.body) IS DISTINCT FROM (NEW.endpoint_id, NEW.event, NEW.fact_id, NEW.fact_version, NEW.body) THEN
          RAISE EXCEPTION 'a delivery never changes' USING ERRCODE = '23514', CONSTRAINT = 'webhook_deliveries_frozen';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER webhook_deliveries_frozen BEFORE UPDATE ON webhook_deliveries
        FOR EACH ROW EXECUTE FUNCTION webhook_deliveries_frozen()`);
    await db.query(`
      CREATE TABLE webhook_attempts (
        delivery_id uuid NOT NULL CONSTRAINT webhook_attempts_delivery_fk REFERENCES webhook_deliveries ON DELETE CASCADE,
        number integer NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ms integer,
        status integer,
        error text,
        answer text,
        CONSTRAINT webhook_attempts_pk PRIMARY KEY (delivery_id, number),
        CONSTRAINT webhook_attempts_outcome CHECK (status IS NULL OR error IS NULL)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX fact_versions_by_making`);
    await db.query(`DROP TABLE webhook_announcements, webhook_attempts, webhook_deliveries, webhook_endpoints`);
    await db.query(`DROP FUNCTION webhook_deliveries_frozen()`);
  }
}
