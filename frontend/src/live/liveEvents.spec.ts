import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Notification } from '../api';
import { type LiveEvent, LiveEvents } from './liveEvents';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }
  say(type: string, data: unknown = {}): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
  close(): void {
    this.readyState = FakeSource.CLOSED;
  }
}

const real = globalThis.EventSource;
beforeEach(() => {
  FakeSource.opened = [];
  Object.assign(globalThis, { EventSource: FakeSource });
});
afterEach(() => void Object.assign(globalThis, { EventSource: real }));

const notification = (id: string) => ({ id }) as Notification;

function listening(): { live: LiveEvents; heard: LiveEvent[]; leave: () => void } {
  const live = new LiveEvents();
  const heard: LiveEvent[] = [];
  live.subscribe((event) => heard.push(event));
  return { live, heard, leave: live.connect('ada') };
}

describe('live events', () => {
  it('are heard once each, though the stream repeats some when it comes back', () => {
    const { heard } = listening();
    const [source] = FakeSource.opened;
    source!.say('notification', notification('1'));
    source!.say('notification', notification('1'));
    source!.say('unread', { unread: 1 });
    source!.say('desk', { assignmentId: 'a' });
    source!.say('resync');
    expect(heard).toEqual([{ type: 'notification', notification: { id: '1' } }, { type: 'unread', unread: 1 }, { type: 'desk', assignmentId: 'a' }, { type: 'resync' }]);
  });

  it('end with the session and with the page', () => {
    const first = listening();
    FakeSource.opened[0]!.say('over');
    expect(FakeSource.opened[0]!.readyState).toBe(FakeSource.CLOSED);
    first.leave();
    const second = listening();
    second.leave();
    expect(FakeSource.opened[1]!.readyState).toBe(FakeSource.CLOSED);
  });
});
