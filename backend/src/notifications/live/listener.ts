import pg from 'pg';
import type { Logger } from '../../observability/index.js';

export interface ListenerOptions {
  url: string;
  channel: string;
  logger: Logger;
  onPayload(payload: string | undefined): void;
  /** Listening again after a loss: whatever was told in between went by unheard. */
  onBack(): void;
}

const FIRST_RETRY_MS = 200;
const LAST_RETRY_MS = 5_000;
const ANSWER_WITHIN_MS = 5_000;

/** One connection that listens to one channel, and comes back by itself when it is lost. It needs a direct connection, not a transaction pooler. */
export class Listener {
  private client: pg.Client | null = null;
  private connecting: Promise<void> | null = null;
  private retry: NodeJS.Timeout | null = null;
  private retryMs = FIRST_RETRY_MS;
  private wasUp = false;
  private stopped = false;

  constructor(private readonly options: ListenerOptions) {}

  /** Resolves when it listens, or when the first attempt failed: then it goes on trying. */
  start(): Promise<void> {
    if (this.client || this.stopped || this.retry) return Promise.resolve();
    this.connecting ??= this.connect().finally(() => {
      this.connecting = null;
    });
    return this.connecting;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  /** Asks the server for a sign of life: a connection that died silently never says so. */
  check(): void {
    const { client } = this;
    client?.query('SELECT 1').catch(() => this.lost(client));
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      application_name: 'claimdesk-live',
    });
    client.on('error', () => this.lost(client)).on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.options.onPayload(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${this.options.channel}`);
    } catch (error) {
      this.options.logger.warn({ err: error }, 'can not listen for live events, trying again');
      void client.end().catch(() => undefined);
      this.tryLater();
      return;
    }
    this.client = client;
    this.retryMs = FIRST_RETRY_MS;
    if (this.wasUp) this.options.onBack();
    this.wasUp = true;
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    if (!this.stopped) this.tryLater();
  }

  private tryLater(): void {
    if (this.stopped || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.start();
    }, this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }
}
