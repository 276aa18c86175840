import { describe, expect, it } from '@jest/globals';
import { type Connection, EventStream } from './event-stream.js';
import { momentOf } from './moment.js';
import { parseTidings } from './tidings.js';

/** A connection whose reader takes nothing until it is told to. */
function aConnection() {
  const written: string[] = [];
  const connection = {
    writableLength: 0,
    destroyed: false,
    write(text: string) {
      written.push(text);
      connection.writableLength += text.length;
      return false;
    },
    end: () => connection,
    destroy: () => Object.assign(connection, { destroyed: true }),
    drain: () => void (connection.writableLength = 0),
  };
  return { connection, written, stream: new EventStream('person', 'session', 0, connection as unknown as Connection) };
}

const notification = (id: string, data: unknown = {}) => ({ id, type: 'notification' as const, data });

describe('an event stream', () => {
  it('sends each event once, in one line of data whatever is in it', () => {
    const { stream, written } = aConnection();
    stream.send(notification('1', { note: 'a\n\nid: 2\r\ndata: b' }));
    stream.send(notification('1'));
    expect(written).toEqual(['id: 1\nevent: notification\ndata: {"note":"a\\n\\nid: 2\\r\\ndata: b"}\n\n']);
  });

  it('cuts a reader that does not read before much has piled up', () => {
    const { stream, connection } = aConnection();
    let sent = 0;
    while (!connection.destroyed) stream.send(notification(String(sent++), 'x'.repeat(1_000)));
    expect(sent).toBeLessThan(300);
  });

  it('cuts a reader that takes nothing between two beats, and no other', () => {
    const { stream, connection } = aConnection();
    stream.beat();
    stream.beat();
    expect(connection.destroyed).toBe(false);
    connection.drain();
    stream.beat();
    stream.beat();
    expect(connection.destroyed).toBe(false);
    stream.beat();
    expect(connection.destroyed).toBe(true);
  });
});

describe('the moment of an event id', () => {
  it('is when it was made', () => {
    expect(momentOf('0190a6f0-2c00-7abc-8def-0123456789ab')?.toISOString()).toBe(new Date(0x0190a6f02c00).toISOString());
  });

  it('is none for what is no event id', () => {
    for (const id of [null, '', '42', 'a\r\nb', '0190a6f0-2c00-4abc-8def-0123456789ab']) expect(momentOf(id)).toBeNull();
  });
});

describe('tidings', () => {
  it('are heard when they are ours, and passed over otherwise', () => {
    expect(parseTidings('{"sessions":"ended"}')).toEqual({ sessions: 'ended' });
    for (const payload of [undefined, '', 'null', '{', '{"notifications":["1"]}']) expect(parseTidings(payload)).toBeNull();
  });
});
