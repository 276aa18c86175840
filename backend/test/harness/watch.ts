import pg from 'pg';

/** Waits for rows instead of for time: tables tell when they change. */
export class Watch {
  private wake: () => void = () => undefined;

  private constructor(private readonly client: pg.Client) {
    client.on('notification', () => this.wake());
  }

  /** @param tables whose changes are looked at; their database gets a trigger for it */
  static async on(url: string, ...tables: string[]): Promise<Watch> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`CREATE OR REPLACE FUNCTION public.test_tell() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_notify('test_change', TG_TABLE_NAME); RETURN NULL; END $$`);
    for (const table of tables) {
      await client.query(`CREATE TRIGGER test_tell AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION public.test_tell()`);
    }
    await client.query('LISTEN test_change');
    return new Watch(client);
  }

  /** @returns the first row, as soon as the query gives one */
  async until<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row> {
    for (;;) {
      const changed = new Promise<void>((resolve) => (this.wake = resolve));
      const { rows } = await this.client.query<Row>(sql, values);
      if (rows[0]) return rows[0];
      await changed;
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
