import { desk } from '../../api';
import { FakeApi, ok, problem, unreachable } from '../../../test/fakeApi';
import { aLease } from '../../../test/fixtures';
import { DeskSession } from './DeskSession';
import { createLocalDrafts } from './localDrafts';

/** The real client and session against the newsroom in memory; only the clock is turned by hand. */
function open(api: FakeApi, first?: string) {
  Object.assign(globalThis, { fetch: api.fetch });
  const onSignedOut = jest.fn();
  const drafts = createLocalDrafts('me', window.localStorage);
  const session = new DeskSession('queue', { api: desk, drafts, now: () => Date.now() });
  const started = session.start(onSignedOut, first).catch((error: unknown) => error);
  return { session, started, drafts, onSignedOut, state: () => session.snapshot() };
}
const settle = (ms = 0) => jest.advanceTimersByTimeAsync(ms);
const complete = { verdict: 'not_checkable' as const, rationale: 'A forecast.' };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a desk session', () => {
  it('takes a claim and has two more ready', async () => {
    const { state } = open(new FakeApi());
    await settle();
    expect(state().items).toHaveLength(3);
  });

  it('shows the next claim at once and sends the review with a key that makes it count once', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const [first, second] = state().items;
    session.edit(first!.assignment.id, complete);
    expect(session.submit()).toBe(true);
    expect(state().items[0]?.assignment.id).toBe(second!.assignment.id);
    await settle();
    const [call] = api.callsTo('POST', /review$/);
    expect(call?.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(call?.body).toMatchObject({ leaseToken: first!.assignment.leaseToken, verdict: 'not_checkable' });
    expect(state()).toMatchObject({ tray: [], progress: { doneToday: 1 } });
    expect(state().items).toHaveLength(3);
  });

  it('does not send what the server would refuse', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    session.edit(state().items[0]!.assignment.id, { verdict: 'verified' });
    expect(session.submit()).toBe(false);
    expect(api.callsTo('POST', /review$/)).toHaveLength(0);
  });

  it('keeps a review that did not get through, and sends it again under the same key', async () => {
    const api = new FakeApi();
    api.on('POST', /review$/, unreachable, { once: true });
    const { session, state } = open(api);
    await settle();
    session.edit(state().items[0]!.assignment.id, complete);
    session.submit();
    await settle();
    expect(state().tray[0]).toMatchObject({ status: 'failed', canRetry: true });
    await settle(2_000);
    const keys = api.callsTo('POST', /review$/).map(({ headers }) => headers['Idempotency-Key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(state().tray).toEqual([]);
  });

  it('shows what the server found wrong when a refused review is opened again', async () => {
    const api = new FakeApi();
    api.on('POST', /review$/, problem(422, 'validation-failed', 'Not like this.', { errors: [{ pointer: '/rationale', code: 'x', detail: 'Too vague.' }] }));
    const { session, state } = open(api);
    await settle();
    const { id } = state().items[0]!.assignment;
    session.edit(id, complete);
    session.submit();
    await settle();
    expect(state().tray[0]).toMatchObject({ status: 'failed', canRetry: false, message: 'Not like this.' });
    session.reopen(id);
    expect(state().items[0]).toMatchObject({ problems: { rationale: 'Too vague.' }, form: complete });
  });

  it('keeps the words in this browser at once, and on the server a moment after the last key', async () => {
    const api = new FakeApi();
    const { session, state, drafts } = open(api);
    await settle();
    const { id } = state().items[0]!.assignment;
    session.edit(id, { rationale: 'one' });
    session.edit(id, { rationale: 'one two' });
    expect(drafts.read(id)?.form.rationale).toBe('one two');
    expect(api.callsTo('PUT', /draft$/)).toHaveLength(0);
    await settle(1_500);
    expect(api.callsTo('PUT', /draft$/).map(({ body }) => body)).toEqual([expect.objectContaining({ rationale: 'one two', revision: 2 })]);
    expect(state().items[0]?.draft).toBe('saved');
  });

  it('says when a draft was not saved, and goes on trying', async () => {
    const api = new FakeApi();
    api.on('PUT', /draft$/, unreachable, { once: true });
    const { session, state } = open(api);
    await settle();
    session.edit(state().items[0]!.assignment.id, { rationale: 'one' });
    await settle(1_500);
    expect(state().items[0]?.draft).toBe('failed');
    await settle(3_000);
    expect(state().items[0]?.draft).toBe('saved');
  });

  it('prefers words of this browser that never reached the server, and sends them', async () => {
    const api = new FakeApi();
    const lease = aLease({ draft: { verdict: null, rationale: 'old', evidence: [], confidence: 4, revision: 3, savedAt: '2026-01-01T00:00:00Z' } });
    api.waiting = [lease];
    createLocalDrafts('me', window.localStorage).write(lease.id, { form: { verdict: 'verified', rationale: 'newer', evidence: [] }, revision: 5, at: Date.now() });
    const { state } = open(api);
    await settle();
    expect(state().items[0]).toMatchObject({ form: { rationale: 'newer' }, draft: 'unsaved' });
    await settle(1_500);
    expect(api.callsTo('PUT', /draft$/)[0]?.body).toMatchObject({ rationale: 'newer', revision: 5 });
  });

  it('one person never sees the words of another who used the same browser', () => {
    createLocalDrafts('me', window.localStorage).write('a', { form: { verdict: null, rationale: 'mine', evidence: [] }, revision: 1, at: Date.now() });
    expect(createLocalDrafts('you', window.localStorage).read('a')).toBeNull();
  });

  it('renews the lease of somebody at work, and lets it run out for somebody who left', async () => {
    const api = new FakeApi();
    const { session } = open(api);
    await settle(31_000);
    expect(api.callsTo('POST', /renew$/).length).toBeGreaterThan(0);
    await settle(11 * 60_000);
    const before = api.callsTo('POST', /renew$/).length;
    await settle(5 * 60_000);
    expect(api.callsTo('POST', /renew$/)).toHaveLength(before);
    session.touch();
    await settle(31_000);
    expect(api.callsTo('POST', /renew$/).length).toBeGreaterThan(before);
  });

  it('after an hour with the computer closed it says at once that the claim is gone, with every word still there', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    session.edit(state().items[0]!.assignment.id, { rationale: 'half a thought' });
    await settle(1_500);
    api.on('POST', /renew$/, problem(409, 'lease-lost', 'Gone.', { draftKept: true }));
    jest.setSystemTime(Date.now() + 3_600_000);
    session.wake();
    await settle();
    expect(state().items[0]).toMatchObject({ hold: 'lost', form: { rationale: 'half a thought' }, draft: 'saved' });
    await session.take(state().items[0]!.assignment.id);
    expect(state().items[0]).toMatchObject({ hold: 'held', form: { rationale: 'half a thought' } });
  });

  it('a tab that was killed in the middle of a word loses none: the next one has it, and brings it to the server', async () => {
    const api = new FakeApi();
    const killed = open(api);
    await settle();
    const { id } = killed.state().items[0]!.assignment;
    killed.session.edit(id, { rationale: 'half a wo' });
    const { state } = open(api);
    await settle();
    expect(state().items[0]).toMatchObject({ assignment: { id }, form: { rationale: 'half a wo' }, draft: 'unsaved' });
    await settle(1_500);
    expect(state().items[0]?.draft).toBe('saved');
  });

  it('a server that is down for minutes costs no word and no verdict', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const [first, second] = state().items.map(({ assignment }) => assignment.id);
    api.on('PUT', /./, unreachable);
    api.on('POST', /./, unreachable);
    session.edit(first!, complete);
    session.submit();
    session.edit(second!, { rationale: 'the next one' });
    await settle(180_000);
    expect(state()).toMatchObject({ tray: [{ status: 'failed', canRetry: true }], items: [{ draft: 'failed', form: { rationale: 'the next one' } }, {}] });
    api.backUp();
    await settle(60_000);
    expect(state()).toMatchObject({ tray: [], items: [{ draft: 'saved' }, {}, {}] });
    expect(api.done.map(({ lease }) => lease.id)).toEqual([first]);
  });

  it('a lost lease keeps the claim and its words on screen; it can be taken again', async () => {
    const api = new FakeApi();
    api.on('PUT', /draft$/, problem(409, 'lease-lost', 'Gone.', { draftKept: true }), { once: true });
    const { session, state } = open(api);
    await settle();
    const { id } = state().items[0]!.assignment;
    session.edit(id, { rationale: 'half a thought' });
    await settle(1_500);
    expect(state().items[0]).toMatchObject({ hold: 'lost', form: { rationale: 'half a thought' } });
    expect(session.submit()).toBe(false);
    session.edit(id, { rationale: 'half a thought, and the rest' });
    await settle(1_500);
    expect(api.callsTo('PUT', /draft$/).at(-1)?.body).toMatchObject({ rationale: 'half a thought, and the rest' });
    session.edit(id, { rationale: 'half a thought' });
    await session.take(id);
    expect(state().items[0]).toMatchObject({ hold: 'held', form: { rationale: 'half a thought' }, assignment: { id } });
  });

  it('says so when a colleague has decided the claim', async () => {
    const api = new FakeApi();
    api.on('POST', /review$/, problem(409, 'already-decided', 'Decided.'));
    const { session, state } = open(api);
    await settle();
    const { id } = state().items[0]!.assignment;
    session.edit(id, complete);
    session.submit();
    await settle();
    session.reopen(id);
    expect(state().items[0]?.hold).toBe('decided');
  });

  it('undo brings the claim back with everything that was in it', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const { id } = state().items[0]!.assignment;
    session.edit(id, complete);
    session.submit();
    await settle();
    await session.undo(state().recent[0]!.review.id);
    expect(state().items[0]).toMatchObject({ form: complete, assignment: { id, leaseToken: api.held[0]!.leaseToken } });
  });

  it('knows the last verdicts from before a reload, and takes one up again with what the server kept of it', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const { id, claim } = state().items[0]!.assignment;
    session.edit(id, complete);
    session.submit();
    await settle();
    const { state: again, session: reloaded } = open(api);
    await settle();
    expect(again().recent).toMatchObject([{ item: null, review: { wording: claim.wording, verdict: 'not_checkable' } }]);
    await reloaded.revise(again().recent[0]!.review.id);
    expect(again()).toMatchObject({ recent: [], items: [{ assignment: { id }, form: complete }, {}, {}, {}] });
  });

  it('leaves a verdict of another queue to that queue’s desk', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const before = state().items;
    api.on('POST', /revise$/, ok(aLease()));
    const { queue } = await session.revise('an-older-one');
    expect(queue.id).not.toBe(session.queueId);
    expect(state().items).toEqual(before);
  });

  it('putting a claim away saves what was typed, says what is to become of it, and shows the next', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const [first, second] = state().items;
    session.edit(first!.assignment.id, { rationale: 'someone else' });
    await session.putAway((id, token) => desk.skip(id, token, 'later'));
    const order = api.calls.filter(({ path }) => path.includes(first!.assignment.id)).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
    expect(order).toEqual(['PUT draft', 'POST skip']);
    expect(state().items[0]?.assignment.id).toBe(second!.assignment.id);
  });

  it('a claim that was put away does not come back with an answer from before', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const [first, second] = state().items.map(({ assignment }) => assignment.id);
    let answer = () => {};
    const before = { ...aLease({ id: second! }), ahead: [], progress: { left: 2, doneToday: 0 } };
    api.on('POST', /next$/, () => new Promise((resolve) => (answer = () => resolve(ok(before)))), { once: true });
    const skip = () => session.putAway((id, token) => desk.skip(id, token, 'not_me'));
    const [skipped, next] = [skip(), settle()];
    await next;
    expect(state().items[0]?.assignment.id).toBe(second);
    const again = skip();
    await settle();
    answer();
    await Promise.all([skipped, again, settle()]);
    const here = state().items.map(({ assignment }) => assignment.id);
    expect([first, second].filter((id) => here.includes(id!))).toEqual([]);
    expect(state().phase).toBe('ready');
  });

  it('a claim that can’t be put away that way stays', async () => {
    const api = new FakeApi();
    api.on('POST', /hold$/, problem(409, 'conflict', 'You have 5 claims on hold.'));
    const { session, state } = open(api);
    await settle();
    const [first] = state().items;
    await expect(session.putAway(desk.hold)).rejects.toThrow('You have 5 claims on hold.');
    expect(state().items[0]).toMatchObject({ hold: 'held', assignment: { id: first!.assignment.id } });
  });

  it('says who took the claim over, and keeps the words', async () => {
    const api = new FakeApi();
    api.on('POST', /renew$/, problem(409, 'lease-lost', 'Taken over.', { takenBy: { id: 'r', name: 'Rosa' }, takenReason: 'The wire needs it.' }));
    const { session, state } = open(api);
    await settle();
    session.edit(state().items[0]!.assignment.id, { rationale: 'half a thought' });
    await settle(31_000);
    expect(state().items[0]).toMatchObject({ hold: 'lost', takenBy: { name: 'Rosa', reason: 'The wire needs it.' }, form: { rationale: 'half a thought' } });
  });

  it('looks again at what lies there, and learns at once that it was taken over', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const [first, second] = state().items.map(({ assignment }) => assignment);
    session.edit(first!.id, { rationale: 'half a thought' });
    api.held[0] = { ...api.held[0]!, queue: { ...api.held[0]!.queue, guidelines: 'Ask twice.' } };
    await session.lookAgain(first!.id);
    expect(state().items[0]).toMatchObject({ news: { guidelines: true }, form: { rationale: 'half a thought' } });
    api.held = api.held.filter(({ id }) => id !== second!.id);
    api.on('POST', /renew$/, problem(409, 'lease-lost', 'Taken over.', { takenBy: { id: 'r', name: 'Rosa' }, takenReason: 'Urgent.' }));
    await session.lookAgain(null);
    expect(state().items[1]).toMatchObject({ hold: 'lost', takenBy: { name: 'Rosa' } });
  });

  it('shows what was put off, and takes it up again', async () => {
    const api = new FakeApi();
    const parked = { assignmentId: aLease().id, claimId: 'c', wording: 'W', parked: 'held' as const, until: '2026-01-01T00:00:00Z', queue: { id: 'queue', name: 'Q' } };
    api.parked = [parked];
    const { session, state } = open(api);
    await settle();
    expect(state().parked).toEqual([parked]);
    await session.take(parked.assignmentId);
    expect(state()).toMatchObject({ parked: [], items: [{ assignment: { id: parked.assignmentId } }, {}, {}, {}] });
  });

  it('leaving hands back what nobody has written about, and keeps what somebody has', async () => {
    const api = new FakeApi();
    const { session, state } = open(api);
    await settle();
    const [first, second, third] = state().items.map(({ assignment }) => assignment.id);
    session.edit(first!, { rationale: 'half a thought' });
    session.stop();
    await settle();
    expect(api.callsTo('POST', /release$/).map(({ path }) => path.split('/')[2])).toEqual([second, third]);
    expect(api.callsTo('PUT', /draft$/)).toHaveLength(1);
  });

  it('sends failed reviews the moment the connection is back', async () => {
    const api = new FakeApi();
    api.on('POST', /review$/, unreachable, { once: true });
    const { session, state } = open(api);
    await settle();
    session.edit(state().items[0]!.assignment.id, complete);
    session.submit();
    await settle();
    session.setOnline(true);
    await settle();
    expect(state().tray).toEqual([]);
  });

  it('tells that the session is over, and loses nothing', async () => {
    const api = new FakeApi();
    api.on('POST', /review$/, problem(401, 'not-signed-in', 'Sign in.'));
    const { session, state, onSignedOut, drafts } = open(api);
    await settle();
    const { id } = state().items[0]!.assignment;
    session.edit(id, complete);
    session.submit();
    await settle();
    expect(onSignedOut).toHaveBeenCalled();
    expect(drafts.read(id)?.form).toMatchObject(complete);
  });
});

describe('beginning with a certain claim', () => {
  it('takes that one first, and the queue’s own after it', async () => {
    const api = new FakeApi();
    const wanted = aLease();
    api.on('POST', /take$/, ok(wanted));
    const { state } = open(api, wanted.id);
    await settle();
    expect(state().items[0]?.assignment.id).toBe(wanted.id);
    expect(state().items.length).toBeGreaterThan(1);
  });

  it('goes on with the queue when somebody else has it, and says so', async () => {
    const api = new FakeApi();
    const first = api.waiting[0]!.id;
    api.on('POST', /take$/, problem(409, 'conflict', 'Rosa has taken this claim.'));
    const { state, started } = open(api, aLease().id);
    await settle();
    expect(state().items[0]?.assignment.id).toBe(first);
    expect(await started).toMatchObject({ message: 'Rosa has taken this claim.' });
  });
});
