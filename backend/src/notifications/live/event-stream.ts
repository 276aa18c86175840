import type { ServerResponse } from 'node:http';

export interface LiveEvent {
  /** What a reader that comes back names as Last-Event-ID; left out for what need not be repeated. */
  id?: string;
  type: 'notification' | 'unread' | 'desk' | 'resync' | 'over';
  data: unknown;
}

/** What may wait for one reader. Beyond it the reader is cut: it comes back and gets what it missed from the tables. */
const MOST_WAITING_BYTES = 256 * 1024;
const REMEMBERED = 500;

export type Connection = Pick<ServerResponse, 'write' | 'end' | 'destroy' | 'writableLength'>;

/** One reader of live events. It keeps nothing for a reader that does not read. */
export class EventStream {
  private readonly sent = new Set<string>();
  private stuck = false;

  constructor(
    readonly userId: string,
    readonly sessionId: string,
    readonly openedAt: number,
    private readonly connection: Connection,
  ) {}

  /** Sends each id once. */
  send({ id, type, data }: LiveEvent): void {
    if (id !== undefined && !this.isNew(id)) return;
    this.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Says that the line still holds. A reader that has not read since the last time is cut. */
  beat(): void {
    const isBehind = this.connection.writableLength > 0;
    if (isBehind && this.stuck) return void this.connection.destroy();
    this.stuck = isBehind;
    this.write(': beat\n\n');
  }

  /** @param milliseconds after which a lost reader comes back */
  retryAfter(milliseconds: number): void {
    this.write(`retry: ${milliseconds}\n\n`);
  }

  end(): void {
    this.connection.end();
  }

  private write(text: string): void {
    this.connection.write(text);
    if (this.connection.writableLength > MOST_WAITING_BYTES) this.connection.destroy();
  }

  private isNew(id: string): boolean {
    if (this.sent.has(id)) return false;
    this.sent.add(id);
    if (this.sent.size > REMEMBERED) this.sent.delete(this.sent.values().next().value!);
    return true;
  }
}
