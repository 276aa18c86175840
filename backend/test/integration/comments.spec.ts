import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let outside: Client;
let ada: Client;
let ben: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor, outside] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
});
afterAll(() => newsroom.close());

async function aClaim(reviewPolicy = 'one'): Promise<{ claimId: string; review: (person: Client) => Promise<Answer> }> {
  const queueId = await aQueue(editor, [ada, ben], { reviewPolicy });
  await queuedClaims(newsroom.sql, queueId, 1);
  const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM claims WHERE queue_id = $1`, [queueId]);
  const review = async (person: Client): Promise<Answer> => {
    const { body } = await person.post(`/queues/${queueId}/next`, {});
    return person.post(`/assignments/${body.id}/review`, aReview(body.leaseToken));
  };
  return { claimId: rows[0]!.id, review };
}
const say = (person: Client, claimId: string, body: string, mentions: Client[] = [], key?: string): Promise<Answer> =>
  person.post(`/claims/${claimId}/comments`, { body, mentions: mentions.map((one) => one.person!.id) }, key ? { 'idempotency-key': key } : {});
const read = async (person: Client, claimId: string): Promise<{ said: string[]; hidden: number }> => {
  const { body } = await person.get(`/claims/${claimId}/comments`);
  return { said: body.data.map((comment: { body: string }) => comment.body), hidden: body.hidden };
};
const told = async (person: Client, claimId: string): Promise<string[]> => {
  const { body } = await person.get('/notifications?page[size]=100');
  return body.data.filter(({ subject }: { subject: { id: string } }) => subject.id === claimId).map(({ kind }: { kind: string }) => kind);
};
const age = (id: string, minutes: number): Promise<unknown> => newsroom.sql.query(`UPDATE comments SET created_at = now() - make_interval(mins => $2) WHERE id = $1`, [id, minutes]);

describe('a comment', () => {
  it('stands under the claim, oldest first, with who is mentioned', async () => {
    const { claimId } = await aClaim();
    const first = await say(ada, claimId, '  Who knows the harbour? @Ben ', [ben]);
    expect(first).toMatchObject({ status: 201, body: { author: { id: ada.person!.id }, body: 'Who knows the harbour? @Ben', mentions: [{ id: ben.person!.id, name: ben.person!.name }], editedAt: null } });
    await say(ben, claimId, '<b>I do.</b>');
    expect(await read(editor, claimId)).toEqual({ said: ['Who knows the harbour? @Ben', '<b>I do.</b>'], hidden: 0 });
  });

  it('tells those who are mentioned, and whoever took part before, each once and nobody of their own', async () => {
    const { claimId } = await aClaim();
    await say(ada, claimId, 'First.', [ada]);
    await say(ben, claimId, 'Second.', [outside]);
    await say(outside, claimId, 'Third.', [ada]);
    expect(await told(ada, claimId)).toEqual(['comment.mentioned', 'comment.written']);
    expect(await told(ben, claimId)).toEqual(['comment.written']);
    expect(await told(outside, claimId)).toEqual(['comment.mentioned']);
    expect(await told(editor, claimId)).toEqual([]);
  });

  it.each([
    ['blank', { body: ' \n ' }, 422],
    ['too long', { body: 'a'.repeat(5001) }, 422],
    ['NUL', { body: 'A\0B' }, 422],
    ['a field of its own', { body: 'Hello', authorId: randomUUID() }, 400],
  ])('that is %s is refused', async (_, body, status) => {
    const { claimId } = await aClaim();
    expect((await ada.post(`/claims/${claimId}/comments`, body)).status).toBe(status);
  });

  it('on no claim is refused; people who are gone or never were are not mentioned', async () => {
    expect((await say(ada, randomUUID(), 'Hello?')).status).toBe(404);
    const { claimId } = await aClaim();
    const answer = await ada.post(`/claims/${claimId}/comments`, { body: 'Hello', mentions: [randomUUID()] });
    expect(answer).toMatchObject({ status: 201, body: { mentions: [] } });
  });

  it('sent twice with one key stands once', async () => {
    const { claimId } = await aClaim();
    const key = randomUUID();
    const [one, two] = [await say(ada, claimId, 'Once.', [ben], key), await say(ada, claimId, 'Once.', [ben], key)];
    expect(two.body).toEqual(one.body);
    expect((await read(ben, claimId)).said).toEqual(['Once.']);
    expect(await told(ben, claimId)).toEqual(['comment.mentioned']);
  });
});

describe('a comment of one’s own', () => {
  it('can be changed and deleted for fifteen minutes; only whoever is newly mentioned is told', async () => {
    const { claimId } = await aClaim();
    const { id } = (await say(ada, claimId, 'Frist.', [ben])).body;
    const edit = await ada.patch(`/comments/${id}`, { body: 'First.', mentions: [ben.person!.id, outside.person!.id] });
    expect(edit).toMatchObject({ status: 200, body: { body: 'First.', editedAt: expect.any(String) } });
    expect(edit.body.mentions).toHaveLength(2);
    expect([await told(ben, claimId), await told(outside, claimId)]).toEqual([['comment.mentioned'], ['comment.mentioned']]);
    expect((await ada.delete(`/comments/${id}`)).status).toBe(204);
    expect(await read(ben, claimId)).toEqual({ said: [], hidden: 0 });
    expect((await ada.delete(`/comments/${id}`)).status).toBe(404);
    const { rows } = await newsroom.sql.query(`SELECT body FROM comments WHERE id = $1`, [id]);
    expect(rows).toEqual([{ body: '' }]);
  });

  it('stands after that, and for everybody else from the beginning', async () => {
    const { claimId } = await aClaim();
    const { id } = (await say(ada, claimId, 'Stands.')).body;
    expect((await editor.patch(`/comments/${id}`, { body: 'Mine.' })).status).toBe(404);
    expect((await editor.delete(`/comments/${id}`)).status).toBe(404);
    await age(id, 14);
    expect((await ada.patch(`/comments/${id}`, { body: 'Still mine.' })).status).toBe(200);
    await age(id, 16);
    expect((await ada.patch(`/comments/${id}`, { body: 'Too late.' })).status).toBe(409);
    expect((await ada.delete(`/comments/${id}`)).status).toBe(409);
    expect((await read(ben, claimId)).said).toEqual(['Still mine.']);
  });
});

describe('where the queue is blind', () => {
  it('other reviewers’ comments come after one’s own review; those of people who do not review are read at once', async () => {
    const { claimId, review } = await aClaim('two_blind');
    await review(ada);
    await say(ada, claimId, 'I found twelve.', [ben]);
    await say(outside, claimId, 'Mind the date.');
    expect(await read(ben, claimId)).toEqual({ said: ['Mind the date.'], hidden: 1 });
    expect(await read(outside, claimId)).toEqual({ said: ['I found twelve.', 'Mind the date.'], hidden: 0 });
    expect(await told(ben, claimId)).toEqual(['comment.mentioned']);
    expect(JSON.stringify((await ben.get('/notifications')).body)).not.toContain('twelve');
    await review(ben);
    expect(await read(ben, claimId)).toEqual({ said: ['I found twelve.', 'Mind the date.'], hidden: 0 });
  });

  it('whoever may not read a comment yet is not told that there is one', async () => {
    const { claimId, review } = await aClaim('two_blind');
    await say(ben, claimId, 'I begin tomorrow.');
    await review(ada);
    await say(ada, claimId, 'Done.');
    expect(await told(ben, claimId)).toEqual([]);
  });

  it('somebody who is calibrated by the claim reads nothing of it', async () => {
    const { claimId, review } = await aClaim();
    await review(ada);
    await say(outside, claimId, 'Published at noon.');
    await newsroom.sql.query(
      `INSERT INTO assignments (claim_id, queue_id, slot, priority, assigned_to, gold, state) SELECT id, queue_id, 9, 1, $2, true, 'open' FROM claims WHERE id = $1`,
      [claimId, ben.person!.id],
    );
    expect(await read(ben, claimId)).toEqual({ said: [], hidden: 1 });
  });
});
