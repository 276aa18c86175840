import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, anArticle, anIngestedArticle, aReview } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

describe('an article becomes a fact', () => {
  let newsroom: Newsroom;
  let admin: Client;
  let editor: Client;
  let reviewer: Client;
  let queueId: string;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    admin = await newsroom.signedIn('admin');
    editor = await newsroom.signedIn('editor');
    reviewer = await newsroom.signedIn('reviewer');
    queueId = await aQueue(admin, [reviewer, editor]);
    await admin.put(`/queues/${queueId}/routing-rules`, {
      data: [{ name: 'Deaths', condition: { field: 'kind', in: ['deaths'] }, priority: 90 }],
    });
  });
  afterAll(() => newsroom.close());

  it('answers 202 at once, and the job finds the claims with exact spans', async () => {
    const article = anArticle();
    const received = await editor.post('/articles', article);
    expect(received).toMatchObject({ status: 202, body: { status: 'received', existing: false } });
    await newsroom.work(received.body.id);
    const read = await editor.get(`/articles/${received.body.id}`);
    expect(read.body).toMatchObject({ status: 'ready', claimCount: 2, sentenceCount: 2, sentencesDone: 2 });
    const { body } = await editor.get(`/articles/${received.body.id}/sightings`);
    expect(body.data.map((sighting: { start: number; end: number }) => article.text.slice(sighting.start, sighting.end))).toEqual(
      article.text.split('\n\n'),
    );
  });

  it('sends a claim to the queue of the first rule that fits, the others to the fallback', async () => {
    const articleId = await anIngestedArticle(newsroom, editor);
    const { body } = await editor.get(`/claims?filter[articleId]=${articleId}`);
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toMatchObject({ state: 'queued', rule: 'Deaths', queue: { id: queueId } });
    // Its words of death raise what the rule says.
    expect(body.data[0].priority).toBeGreaterThan(90);
    expect(body.data[1]).toMatchObject({ state: 'queued', rule: null, queue: { name: 'General' } });
  });

  it('is reviewed, approved by an editor who did not review it, and exported', async () => {
    const next = await reviewer.post(`/queues/${queueId}/next`, {});
    expect(next.status).toBe(200);
    const review = await reviewer.post(`/assignments/${next.body.id}/review`, aReview(next.body.leaseToken));
    expect(review).toMatchObject({ status: 201, body: { verdict: 'verified', status: 'counted' } });

    const claim = await editor.get(`/claims/${next.body.claim.id}`);
    expect(claim.body).toMatchObject({ state: 'decided', verdict: 'verified', may: { approve: true }, approvalBar: null });
    const fact = await editor.post(`/claims/${claim.body.id}/approve`, { contentHash: claim.body.contentHash });
    expect(fact).toMatchObject({ status: 201, body: { verdict: 'verified', statement: claim.body.wording } });

    const markup = await editor.get(`/facts/${fact.body.id}/claim-review`);
    expect(markup.body).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: claim.body.wording,
      reviewRating: { alternateName: 'Verified', ratingValue: 5, bestRating: 5, worstRating: 1 },
      itemReviewed: { '@type': 'Claim', appearance: [{ publisher: { name: 'The Test Gazette' } }] },
    });
    const findings = await editor.get(`/facts/${fact.body.id}/claim-review/findings`);
    expect(findings.status).toBe(200);
    expect(findings.body.data.filter(({ level }: { level: string }) => level !== 'advice')).toEqual([]);
  });

  it('keeps every step in the claim’s history', async () => {
    const { body: facts } = await editor.get('/facts');
    const { body } = await admin.get(`/claims/${facts.data[0].claimId}/history`);
    expect(body.data.map((entry: { action: string }) => entry.action)).toEqual(['claim.route', 'claim.decide', 'claim.approve']);
  });
});
