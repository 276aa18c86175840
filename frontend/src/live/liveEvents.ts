import type { Notification } from '../api';
import { API_BASE } from '../api/http';

export type LiveEvent =
  | { type: 'notification'; notification: Notification }
  | { type: 'unread'; unread: number }
  /** A claim that this person holds is not as it was. */
  | { type: 'desk'; assignmentId: string }
  | { type: 'resync' };

type Listener = (event: LiveEvent) => void;

const REMEMBERED = 200;
/** A refused connection is no stream that comes back by itself. */
const TRY_AGAIN_MS = 15_000;

/**
 * What happens elsewhere, as it happens. One tab of the browser reads the stream (it holds a lock, which passes on when the tab goes) and tells
 * the others: HTTP/1.1 has six connections for all of them together.
 */
export class LiveEvents {
  private readonly listeners = new Set<Listener>();
  private readonly seen = new Set<string>();
  private lastId: string | null = null;
  private stop: (() => void) | null = null;

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** @param userId the tabs of one person share a stream; somebody else who signs in gets another */
  connect(userId: string): () => void {
    this.stop?.();
    this.seen.clear();
    this.lastId = null;
    const name = `claimdesk-live-${userId}`;
    const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    const leaving = new AbortController();
    if (channel) channel.onmessage = ({ data }: MessageEvent<LiveEvent>) => this.take(data);
    const read = () => this.read(leaving.signal, (event) => this.take(event) && channel?.postMessage(event));
    if (channel && 'locks' in navigator) navigator.locks.request(name, { signal: leaving.signal }, read).catch(() => undefined);
    else void read();
    this.stop = () => {
      leaving.abort();
      channel?.close();
      this.stop = null;
    };
    return this.stop;
  }

  /** Reads until the tab leaves or the session is over. */
  private read(leaving: AbortSignal, tell: (event: LiveEvent) => void): Promise<void> {
    return new Promise((done) => {
      let source: EventSource | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = () => {
        clearTimeout(timer);
        source?.close();
        done();
      };
      const open = () => {
        source = this.open(tell, end, () => {
          timer = setTimeout(open, TRY_AGAIN_MS);
        });
      };
      leaving.addEventListener('abort', end);
      if (!leaving.aborted) open();
    });
  }

  private open(tell: (event: LiveEvent) => void, over: () => void, refused: () => void): EventSource {
    const source = new EventSource(`${API_BASE}/events${this.lastId ? `?lastEventId=${this.lastId}` : ''}`);
    const on = (type: string, heard: (data: string) => void) => source.addEventListener(type, ({ data }) => heard(data as string));
    on('notification', (data) => tell({ type: 'notification', notification: JSON.parse(data) as Notification }));
    on('unread', (data) => tell({ type: 'unread', unread: (JSON.parse(data) as { unread: number }).unread }));
    on('desk', (data) => tell({ type: 'desk', assignmentId: (JSON.parse(data) as { assignmentId: string }).assignmentId }));
    on('resync', () => tell({ type: 'resync' }));
    on('over', over);
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) refused();
    };
    return source;
  }

  /** @returns false for what was heard before: a stream that comes back repeats the last minute */
  private take(event: LiveEvent): boolean {
    if (event.type === 'notification') {
      const { id } = event.notification;
      if (this.seen.has(id)) return false;
      this.seen.add(id);
      if (this.seen.size > REMEMBERED) this.seen.delete(this.seen.values().next().value!);
      this.lastId = id;
    }
    for (const listener of this.listeners) listener(event);
    return true;
  }
}

/** Of this tab. */
export const liveEvents = new LiveEvents();
