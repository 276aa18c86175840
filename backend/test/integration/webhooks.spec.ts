import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DispatchService } from '../../src/webhooks/index.js';
import { aDecidedClaim, aQueueForAll } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { read, Receiver } from '../harness/receiver.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let editor: Client;
let second: Client;
let queueId: string;
let receiver: Receiver;
let other: Receiver;

beforeAll(async () => {
  [receiver, other] = [await Receiver.open(), await Receiver.open()];
  newsroom = await openNewsroom({ PUBLIC_URL: 'https://desk.example', FETCH_ALLOW: [receiver.origin, other.origin].join(',') });
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  queueId = await aQueueForAll(editor, [editor, second]);
});
beforeEach(() => {
  for (const one of [receiver, other]) {
    one.received.length = 0;
    one.reply = (response) => response.writeHead(204).end();
  }
});
afterEach(() => newsroom.sql.query(`UPDATE webhook_endpoints SET off_because = 'person'`));
afterAll(async () => {
  await newsroom.close();
  await Promise.all([receiver.close(), other.close()]);
});

const ALL = ['fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'];
const hook = async (to = receiver, events = ALL): Promise<Answer['body']> => {
  const { status, body } = await admin.post('/webhooks', { url: to.at(), events, description: 'The website' });
  expect(status).toBe(201);
  return body;
};
const one = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row> => (await newsroom.sql.query(sql, values)).rows[0] as Row;
const due = (): Promise<unknown> => newsroom.sql.query(`UPDATE webhook_deliveries SET next_attempt_at = clock_timestamp() WHERE state = 'waiting'`);

async function published(fields: Record<string, unknown> = {}): Promise<Answer['body']> {
  const claim = await aDecidedClaim(newsroom, editor, queueId);
  const { status, body, text } = await second.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash, ...fields });
  if (status !== 201) throw new Error(text);
  return body;
}
const act = async (fact: Answer['body'], what: string, fields: Record<string, unknown> = {}): Promise<Answer['body']> => {
  const { status, body, text } = await second.post(`/facts/${fact.id}/${what}`, { version: fact.version, ...fields });
  if (status !== 200) throw new Error(text);
  return body;
};

/** Does what a worker would: every promised job of this room, until there is none. */
async function work(): Promise<void> {
  const dispatch = newsroom.app.get(DispatchService);
  for (;;) {
    const { rows } = await newsroom.sql.query<{ name: string; payload: any }>(`DELETE FROM outbox_events WHERE queue = 'notify' RETURNING name, payload`);
    if (rows.length === 0) return;
    for (const { name, payload } of rows) {
      if (name === 'fact.announce') await dispatch.announce(payload.factId, payload.version);
      else await dispatch.deliver(payload.endpointId);
    }
  }
}
const log = async (webhookId: string): Promise<Answer['body'][]> => (await admin.get(`/webhook-deliveries?filter[webhookId]=${webhookId}`)).body.data;
const whole = async (id: string): Promise<Answer['body']> => (await admin.get(`/webhook-deliveries/${id}`)).body;

describe('a webhook', () => {
  it('tells of a fact’s whole public life, signed, each version once and in its order', async () => {
    const { secret } = await hook();
    const fact = await published();
    const words = { statement: 'Two bridges fell.', summary: 'The register says so.', speaker: null, validFrom: null, asOf: fact.asOf, validUntil: null };
    const corrected = await act(fact, 'correct', { ...words, note: 'It was two bridges, not one.' });
    const paused = await act(corrected, 'pause', { note: 'A call came in.' });
    const resumed = await act(paused, 'resume');
    await act(resumed, 'withdraw', { note: 'It was another town.' });
    await work();
    const messages = receiver.received.map((got) => read(got, secret));
    expect(messages.map(({ type, data }) => [type, data.version, data.publicationState])).toEqual([
      ['fact.published', 1, 'published'],
      ['fact.corrected', 2, 'published'],
      ['fact.paused', 3, 'paused'],
      ['fact.resumed', 4, 'published'],
      ['fact.withdrawn', 5, 'withdrawn'],
    ]);
    expect(messages[0].data).toMatchObject({ id: fact.id, url: `https://desk.example/facts/${fact.slug}`, statement: fact.statement, verdict: 'verified', rating: 'Verified' });
    expect(messages[0].data.claimReview).toMatchObject({ '@type': 'ClaimReview', url: `https://desk.example/facts/${fact.slug}` });
    expect(messages[0].data.claimReview).not.toHaveProperty('correction');
    expect(messages[1].data).toMatchObject({ statement: 'Two bridges fell.', note: 'It was two bridges, not one.' });
    expect(JSON.stringify(messages[1].data.claimReview)).toContain('It was two bridges, not one.');
    expect(JSON.stringify(messages[1].data.claimReview)).not.toContain('another town');
    expect(messages[4].data.claimReview).toMatchObject({ creativeWorkStatus: 'Withdrawn' });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(5);
  });

  it('says of a fact that was taken from its readers nothing but that, and not why colleagues did so', async () => {
    const { secret } = await hook(receiver, ['fact.paused']);
    const fact = await published();
    await act(fact, 'pause', { note: 'A lawyer rang.' });
    await work();
    const [got] = receiver.received;
    expect(read(got!, secret).data).toEqual({ id: fact.id, version: 2, url: `https://desk.example/facts/${fact.slug}`, publicationState: 'paused', note: null, claimReview: null });
    expect(got!.body).not.toContain('lawyer');
  });

  it('is told nothing of what is held back, what it did not ask for, or what was before it', async () => {
    const before = await published();
    await hook(receiver, ['fact.corrected', 'fact.withdrawn']);
    await published({ holdBack: true });
    await work();
    expect(receiver.received).toEqual([]);
    await act(before, 'withdraw', { note: 'It was another town.' });
    await work();
    expect(receiver.received).toHaveLength(1);
  });

  it('gets one message for a version that is announced, and one request for a message that is sent, many times at once', async () => {
    const { id } = await hook();
    const fact = await published();
    const dispatch = newsroom.app.get(DispatchService);
    await Promise.all(Array.from({ length: 6 }, () => dispatch.announce(fact.id, 1)));
    await Promise.all(Array.from({ length: 6 }, () => dispatch.deliver(id)));
    await work();
    expect(receiver.received).toHaveLength(1);
    expect(await log(id)).toMatchObject([{ state: 'delivered', attempts: 1, lastStatus: 204, fact: { id: fact.id, version: 1, statement: fact.statement } }]);
  });

  it('that is switched off is told nothing, and afterwards what waited', async () => {
    const { id, version } = await hook();
    receiver.reply = (response) => response.writeHead(500).end();
    await published();
    await work();
    const { body: off } = await admin.patch(`/webhooks/${id}`, { version, active: false });
    expect(off).toMatchObject({ active: false, offBecause: 'person', waiting: 1 });
    await due();
    await newsroom.app.get(DispatchService).deliver(id);
    expect(receiver.received).toHaveLength(1);
    receiver.reply = (response) => response.writeHead(200).end();
    expect((await admin.patch(`/webhooks/${id}`, { version: off.version, active: true })).status).toBe(200);
    await work();
    expect(receiver.received).toHaveLength(2);
    expect((await admin.post(`/webhook-deliveries/${(await log(id))[0].id}/replay`)).status).toBe(200);
  });

  it.each([
    ['http://127.0.0.1:1/hook', 'wrong_port'],
    ['http://10.0.0.1/', 'not_public'],
    ['http://[::1]/', 'not_public'],
    ['https://me:secret@site.example/', 'has_credentials'],
  ])('is not made for an address inside the house: %s', async (url) => {
    expect(await admin.post('/webhooks', { url, events: ALL })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url', code: 'url-not-allowed' }] } });
  });
});

describe('a receiver that fails', () => {
  it('is tried eight times with the same id and body, ever later; then the message is dead, and can be sent again', async () => {
    const { id, secret } = await hook();
    receiver.reply = (response) => response.writeHead(503).end('later, please');
    await published();
    const waits: number[] = [];
    for (let tries = 1; tries <= 8; tries++) {
      if (tries === 1) await work();
      else await newsroom.app.get(DispatchService).deliver(id);
      const { wait } = await one<{ wait: number | null }>(`SELECT extract(epoch FROM next_attempt_at - clock_timestamp())::float AS wait FROM webhook_deliveries WHERE endpoint_id = $1`, [id]);
      if (wait !== null) waits.push(wait);
      await due();
    }
    expect(waits).toHaveLength(7);
    expect(waits[0]).toBeLessThan(7);
    expect(waits[6]).toBeGreaterThan(6 * 3600);
    expect(new Set(receiver.received.map(({ headers, body }) => `${String(headers['webhook-id'])} ${body}`)).size).toBe(1);
    const [delivery] = await log(id);
    expect(delivery).toMatchObject({ state: 'dead', attempts: 8, lastStatus: 503, nextAttemptAt: null });
    expect((await whole(delivery.id)).log).toHaveLength(8);
    expect((await whole(delivery.id)).log[0]).toMatchObject({ number: 8, status: 503, answer: 'later, please' });
    expect((await admin.get(`/webhooks/${id}`)).body).toMatchObject({ dead: 1, waiting: 0 });

    receiver.reply = (response) => response.writeHead(200).end('thanks');
    expect((await admin.post(`/webhooks/${id}/replay-dead`)).body).toEqual({ count: 1 });
    await work();
    expect(receiver.received).toHaveLength(9);
    expect(read(receiver.received[8]!, secret).type).toBe('fact.published');
    expect(receiver.received[8]!.headers['webhook-id']).toBe(delivery.id);
    expect(await whole(delivery.id)).toMatchObject({ state: 'delivered', attempts: 9, log: expect.arrayContaining([expect.objectContaining({ number: 9, status: 200, answer: 'thanks' })]) });
    await admin.post(`/webhook-deliveries/${delivery.id}/replay`);
    await work();
    expect(receiver.received[9]!.headers['webhook-id']).toBe(delivery.id);
  });

  it('by leading elsewhere is not followed: that is no delivery', async () => {
    const { id } = await hook();
    receiver.reply = (response) => response.writeHead(307, { location: other.at('/elsewhere') }).end();
    await published();
    await work();
    expect(other.received).toEqual([]);
    expect(await log(id)).toMatchObject([{ state: 'waiting', lastStatus: 307 }]);
  });

  it('by saying that it is gone is switched off, which the log says', async () => {
    const { id } = await hook();
    receiver.reply = (response) => response.writeHead(410).end();
    await published();
    await work();
    expect((await admin.get(`/webhooks/${id}`)).body).toMatchObject({ active: false, offBecause: 'gone', dead: 1 });
    expect((await admin.get(`/audit-events?filter[subjectId]=${id}`)).body.data[0]).toMatchObject({ action: 'webhook.switch-off', actor: { id: null, name: 'webhooks' }, after: { because: 'gone' } });
    expect((await admin.post(`/webhooks/${id}/test`)).status).toBe(409);
  });

  it('by being slow holds up nobody else', async () => {
    const [slow, quick] = [await hook(receiver), await hook(other)];
    const hanging: Array<() => void> = [];
    receiver.reply = (response) => void hanging.push(() => response.writeHead(200).end());
    await published();
    const dispatch = newsroom.app.get(DispatchService);
    const { rows } = await newsroom.sql.query<{ payload: any }>(`DELETE FROM outbox_events WHERE name = 'fact.announce' RETURNING payload`);
    for (const { payload } of rows) await dispatch.announce(payload.factId, payload.version);
    const slowly = dispatch.deliver(slow.id);
    await receiver.gets(1);
    await dispatch.deliver(quick.id);
    expect(other.received).toHaveLength(1);
    expect((await log(quick.id))[0].state).toBe('delivered');
    expect((await log(slow.id))[0].state).toBe('waiting');
    hanging.forEach((end) => end());
    await slowly;
    expect((await log(slow.id))[0].state).toBe('delivered');
    await work();
  });

  it('gets the next message while the one before waits to be tried again', async () => {
    const { id, secret } = await hook();
    receiver.reply = (response) => response.writeHead(receiver.received.length === 1 ? 500 : 200).end();
    const [first, next] = [await published(), await published()];
    await work();
    expect(receiver.received.map((got) => read(got, secret).data.id)).toEqual([first.id, next.id]);
    await due();
    await newsroom.app.get(DispatchService).deliver(id);
    expect(receiver.received.map((got) => read(got, secret).data.id)).toEqual([first.id, next.id, first.id]);
  });
});

describe('what is lost on the way', () => {
  it('is announced by the sweep, however the job was lost', async () => {
    const { id } = await hook();
    const fact = await published();
    await newsroom.sql.query(`DELETE FROM outbox_events WHERE queue = 'notify'`);
    await newsroom.app.get(DispatchService).sweep();
    await work();
    expect(receiver.received).toEqual([]);
    await newsroom.sql.query(`DO $do$ BEGIN SET LOCAL session_replication_role = replica;
      UPDATE fact_versions SET made_at = made_at - interval '3 minutes' WHERE fact_id = '${fact.id}'; UPDATE webhook_endpoints SET created_at = created_at - interval '4 minutes' WHERE id = '${id}'; END $do$`);
    await newsroom.app.get(DispatchService).sweep();
    await work();
    expect(receiver.received.length).toBeGreaterThanOrEqual(1);
    expect((await log(id)).some((delivery) => delivery.fact.id === fact.id && delivery.state === 'delivered')).toBe(true);
    receiver.received.length = 0;
    await newsroom.app.get(DispatchService).sweep();
    await work();
    expect(receiver.received).toEqual([]);
  });

  it('is sent by the sweep when its time has come, and by nobody before', async () => {
    const { id } = await hook();
    receiver.reply = (response) => response.writeHead(500).end();
    await published();
    await work();
    await newsroom.app.get(DispatchService).sweep();
    await work();
    expect(receiver.received).toHaveLength(1);
    await due();
    await newsroom.app.get(DispatchService).sweep();
    await work();
    expect(receiver.received).toHaveLength(2);
    expect((await whole((await log(id))[0].id)).log.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });

  it('is not overwritten by an attempt that comes back late', async () => {
    const { id } = await hook();
    const hanging: Array<() => void> = [];
    receiver.reply = (response) => void hanging.push(() => response.writeHead(500).end());
    await published();
    const late = work();
    await receiver.gets(1);
    // Its worker stood still for so long that another one took over.
    await newsroom.sql.query(`UPDATE webhook_endpoints SET busy_until = clock_timestamp() WHERE id = $1`, [id]);
    await due();
    receiver.reply = (response) => response.writeHead(200).end();
    await newsroom.app.get(DispatchService).deliver(id);
    hanging.forEach((end) => end());
    await late;
    const [delivery] = await log(id);
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 2 });
    expect((await whole(delivery.id)).log.map(({ number, status }: { number: number; status: number }) => [number, status])).toEqual([[2, 200], [1, 500]]);
  });
});

describe('the secret of a webhook', () => {
  it('is told once and stands in no list, log or audit event', async () => {
    const { id, secret } = await hook();
    const rotated = (await admin.post(`/webhooks/${id}/rotate-secret`, {})).body;
    expect(rotated.secret).toMatch(/^whsec_/);
    await admin.post(`/webhooks/${id}/test`);
    await work();
    const [delivery] = await log(id);
    const paths = ['/webhooks', `/webhooks/${id}`, '/webhook-deliveries', `/webhook-deliveries/${delivery.id}`, '/audit-events?page[size]=100'];
    const shown = (await Promise.all(paths.map((path) => admin.get(path)))).map(({ text }) => text).join();
    const { kept } = await one<{ kept: string }>(`SELECT concat((SELECT string_agg(a::text, ' ') FROM audit_events a), (SELECT string_agg(d::text, ' ') FROM webhook_deliveries d),
      (SELECT string_agg(t::text, ' ') FROM webhook_attempts t), (SELECT string_agg(o::text, ' ') FROM outbox_events o)) AS kept`);
    for (const hidden of [secret, rotated.secret]) expect([shown.includes(hidden.slice(6, 30)), kept.includes(hidden.slice(6, 30))]).toEqual([false, false]);
  });

  it('is changed without a gap: for some hours both count, then the new one alone', async () => {
    const { id, secret: before } = await hook();
    const { secret: after, previousSecretUntil } = (await admin.post(`/webhooks/${id}/rotate-secret`, { overlapHours: 12 })).body;
    expect(Math.round((Date.parse(previousSecretUntil) - Date.now()) / 3_600_000)).toBe(12);
    await admin.post(`/webhooks/${id}/test`);
    await work();
    for (const secret of [before, after]) expect(read(receiver.received[0]!, secret)).toMatchObject({ type: 'test', data: { webhookId: id } });
    await newsroom.sql.query(`UPDATE webhook_endpoints SET previous_secret_until = clock_timestamp() WHERE id = $1`, [id]);
    await admin.post(`/webhooks/${id}/test`);
    await work();
    expect(read(receiver.received[1]!, after).type).toBe('test');
    expect(() => read(receiver.received[1]!, before)).toThrow();
    const lost = (await admin.post(`/webhooks/${id}/rotate-secret`, { overlapHours: 0 })).body;
    await admin.post(`/webhooks/${id}/test`);
    await work();
    expect(() => read(receiver.received[2]!, after)).toThrow();
    expect(read(receiver.received[2]!, lost.secret).type).toBe('test');
  });
});
