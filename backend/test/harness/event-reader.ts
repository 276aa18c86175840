import type { Client } from './client.js';

export interface ReadEvent {
  id: string | null;
  type: string;
  data: any;
}

/** Reads live events as a browser does, over a real connection. */
export class EventReader {
  private readonly waiting: ReadEvent[] = [];
  private wake: () => void = () => undefined;
  private finished = false;
  private readonly stop = new AbortController();
  /** The types of those that were passed over. */
  readonly passed: string[] = [];
  status = 0;
  headers = new Headers();

  /** @param lastEventId what a browser that comes back has seen last */
  static async open(client: Client, port: number, lastEventId?: string): Promise<EventReader> {
    const reader = new EventReader();
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/events`, {
      headers: { ...client.headers(), accept: 'text/event-stream', ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
      signal: reader.stop.signal,
    });
    reader.status = response.status;
    reader.headers = response.headers;
    void reader.pump(response.body!);
    return reader;
  }

  /** The next event of a type; others are passed over. @throws Error when the stream ends before it */
  async next(type: string): Promise<ReadEvent> {
    for (;;) {
      const event = this.waiting.shift();
      if (event?.type === type) return event;
      if (event) {
        this.passed.push(event.type);
        continue;
      }
      if (this.finished) throw new Error(`the stream ended before "${type}"`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Resolves when the server has ended the stream. */
  async ended(): Promise<void> {
    while (!this.finished) await new Promise<void>((resolve) => (this.wake = resolve));
  }

  close(): void {
    this.stop.abort();
  }

  private async pump(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const bytes of body) {
        text += decoder.decode(bytes, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) this.take(block);
        this.wake();
      }
    } catch {
      // Cut: to the reader that is an end like any other.
    }
    this.finished = true;
    this.wake();
  }

  private take(block: string): void {
    const field = (name: string): string | null => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
    const type = field('event');
    if (type) this.waiting.push({ id: field('id'), type, data: JSON.parse(field('data')!) });
  }
}
