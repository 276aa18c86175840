import { randomUUID } from 'node:crypto';
import type { Role } from '../../../src/domain/permissions.js';
import { anArticle, aReview } from '../builders.js';
import type { Client } from '../client.js';
import type { HeldClaim, Records } from './records.js';

/** What a call goes to: the ids of the path in their order, and the body. */
export interface Target {
  ids?: string[];
  body?: unknown;
  headers?: Record<string, string>;
  /** What stands behind the path, from the question mark on. */
  query?: string;
  /** Stands in the answer when the record may be seen by the asking person. */
  mark?: string;
}
type Find = (records: Records, owner: Client) => Target | Promise<Target>;
type Expected = number | Readonly<Record<Role, number>>;

/** A route that the role may call: where its records are the newsroom's, or, with two answers, of each person on a record of their own and of a colleague. */
export interface Rule {
  find: Find;
  own: Expected;
  foreign: Expected | null;
  /** A list of one's own records: the colleague's is not in it. */
  unseen?: boolean;
}

const nothing: Find = () => ({});
const shared = (find: Find = nothing, answer: Expected = 200): Rule => ({ find, own: answer, foreign: null });
const personal = (find: Find, own: Expected, foreign: Expected): Rule => ({ find, own, foreign });
const mine = (find: Find = nothing): Rule => ({ find, own: 200, foreign: 200, unseen: true });

const adminsToo = (admin: number): Expected => ({ reviewer: 403, editor: 403, admin });
const ofClaim = (body?: unknown): Find => async (records) => ({ ids: [await records.claim()], body });
const ofDecided = (body?: unknown): Find => async (records) => ({ ids: [(await records.decided(records.others[0])).claimId], body });
/** A lease is its holder's alone, even for somebody who knows its token. */
const underLease = (body: (held: HeldClaim, records: Records) => object = () => ({}), own = 204): Rule =>
  personal(
    async (records, owner) => {
      const held = await records.held(owner);
      return { ids: [held.id], body: { leaseToken: held.leaseToken, ...body(held, records) } };
    },
    own,
    409,
  );
const queue: Find = (records) => ({ ids: [records.ours] });
const queueOf = (body?: object): Find => (records, owner) => ({ ids: [owner === records.me ? records.ours : records.theirs], body });
const aNewQueue = async (records: Records): Promise<string> => records.insert(`queues (name) VALUES ($1)`, [randomUUID()]);
const aBoost = (records: Records): Promise<string> =>
  records.insert(`priority_boosts (queue_id, factor, ends_at, reason, created_by) VALUES ($1, 2, now() + interval '1 hour', 'Flood', $2)`, [records.theirs, records.others[0].person!.id]);
const aKeyRow = (records: Records): Promise<string> =>
  records.insert(`api_keys (name, prefix, secret_hash, scopes, created_by) VALUES ($1::text, 'cdk_', sha256($1::text::bytea), '{read}', $2)`, [randomUUID(), records.others[0].person!.id]);
const aWebhook = (records: Records): Promise<string> =>
  records.insert(`webhook_endpoints (url, events, secret, created_by) VALUES ('https://site.example/', '{fact.published}', 'whsec_' || repeat('A', 44), $1)`, [records.others[0].person!.id]);
const aDelivery = async (records: Records): Promise<string> => records.insert(`webhook_deliveries (endpoint_id, event, body) VALUES ($1, 'test', '{}')`, [await aWebhook(records)]);
const aSuggestion = async (records: Records): Promise<string> =>
  records.insert(
    `suggestions (article_id, span_start, span_end, quote, wording, state, model, prompt_version) SELECT id, 0, 17, 'A sentence of it.', $1, 'open', 'm', 'p' FROM articles WHERE title = 'Many claims' AND NOT EXISTS (SELECT 1 FROM suggestions s WHERE s.article_id = articles.id) LIMIT 1`,
    [randomUUID()],
  );
const aView = (records: Records, owner: Client): Promise<string> => records.insert(`saved_views (owner_id, resource, name, sort) VALUES ($1, 'claims', $2, '-priority')`, [owner.person!.id, randomUUID()]);
const aRequest = async (records: Records): Promise<string> =>
  records.insert(`correction_requests (fact_id, fact_version, problem, form_key) VALUES ($1, 1, 'It was another bridge.', $2)`, [await records.fact(), randomUUID()]);
const anExport = (records: Records): Promise<string> => records.insert(`exports (format, filter, as_of, created_by) VALUES ('csv', '{}', now(), $1)`, [records.others[0].person!.id]);
const aComment = (records: Records, by: Client, claimId: string): Promise<string> =>
  records.insert(`comments (claim_id, author_id, body) VALUES ($1, $2, 'Look.')`, [claimId, by.person!.id]);
const aCapture = (records: Records): Promise<string> =>
  records.insert(
    `captures (kind, url, status, media_type, sha256, bytes, fetched_at, requested_by) VALUES ('url', 'https://a.example/', 'ready', 'text/html', repeat('ab', 32), 1, now(), $1)`,
    [records.others[0].person!.id],
  );
const aRelation = async (records: Records, decidedBy: Client | null = null): Promise<string> =>
  records.insert(
    `relations (earlier_id, later_id, earlier_sighting_id, later_sighting_id, kind, score, why, state, decided_by, decided_at)
      SELECT e.claim_id, l.claim_id, e.id, l.id, 'updates', 0.7, '12 against 15 dead', CASE WHEN $3::uuid IS NULL THEN 'suggested' ELSE 'confirmed' END, $3, CASE WHEN $3 IS NOT NULL THEN now() END
      FROM sightings e, sightings l WHERE e.claim_id = $1 AND l.claim_id = $2`,
    [await records.claim(), await records.claim(), decidedBy?.person?.id ?? null],
  );
const ofRelation = (body?: object): Find => async (records) => ({ ids: [await aRelation(records)], body });
const aCheckMatch = async (records: Records): Promise<string> => {
  const check = await records.insert(
    `earlier_checks (import_id, identity, claim, rating, publisher, url) VALUES ($1, sha256($2::bytea), 'A bridge fell.', 'False', 'Check First', 'https://checks.example/1')`,
    [await records.insert(`check_imports (file_name) VALUES ('checks.json')`), randomUUID()],
  );
  return records.insert(`earlier_check_matches (check_id, claim_id, kind, score, why) VALUES ($1, $2, 'same', 0.9, 'much the same words')`, [check, await records.claim()]);
};
const checks = (): string => `--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\nclaim,rating,url\r\nA bridge fell.,False,https://checks.example/${randomUUID()}\r\n--x--\r\n`;
const aMerge: Find = async (records, owner) => {
  const { claimId, leaseToken } = await records.held(owner);
  const merged = await owner.post(`/claims/${claimId}/merge`, { into: await records.claim(), leaseToken });
  return { ids: [merged.body.id as string], body: {} };
};
const aSightingMore = (records: Records, claimId: string): Promise<string> =>
  records.insert(
    `sightings (claim_id, article_id, span_start, span_end, quote, record)
      SELECT $1, article_id, 2, 17, 'sentence of it.', record FROM sightings WHERE claim_id = $1 LIMIT 1`,
    [claimId],
  );
const aDraft = async (records: Records, owner: Client): Promise<string> => {
  const { id } = await records.held(owner);
  await records.ask(`INSERT INTO drafts (assignment_id, user_id, rationale, evidence, revision) VALUES ($1, $2, 'Half a thought', '[]', 1)`, [id, owner.person!.id]);
  await records.ask(`UPDATE assignments SET state = 'open', lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL WHERE id = $1`, [id]);
  return id;
};
const aNotification = async (records: Records, owner: Client): Promise<string> =>
  records.insert(`notifications (user_id, kind, subject_type, subject_id) VALUES ($1, 'claim.assigned', 'claim', $2)`, [owner.person!.id, await records.claim()]);
const aConflict = (records: Records, owner: Client): Promise<string> =>
  records.insert(`conflicts_of_interest (user_id, topic, declared_by) VALUES ($1, $2, $1)`, [owner.person!.id, randomUUID()]);
const rules = (records: Records): unknown[] => [{ queueId: records.theirs, name: 'Never', condition: { any: [] }, priority: 1 }];
const thresholds = Object.fromEntries(
  ['same', 'differs_in_quantity', 'contradicts', 'updates', 'corroborates', 'narrower'].map((kind) => [kind, { accept: null, suggest: 0.6 }]),
);
const weights = { checkWorthiness: 1, spread: 1, velocity: 1, clash: 1, harm: 1, deadline: 1, boost: 1 };
const upload = (): string => `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nA bridge fell at ${randomUUID()}.\r\n--x--\r\n`;
const decision = { verdict: 'not_checkable', rationale: 'Nobody can know.' };
const correction = { version: 1, note: 'It was the northern one.', statement: 'S', summary: '', speaker: null, validFrom: null, asOf: '2031-05-02', validUntil: null };
const why = { reason: 'Nobody else is in.' };

/** What each route answers to those whose role may call it. The other roles are refused before any record is looked at. */
export const RULES: Readonly<Record<string, Rule>> = {
  'GET /audit-events': shared(),
  'GET /users/{id}/conflicts': personal((_, owner) => ({ ids: [owner.person!.id] }), 200, adminsToo(200)),
  'POST /users/{id}/conflicts': personal((_, owner) => ({ ids: [owner.person!.id], body: { topic: randomUUID() } }), 201, adminsToo(201)),
  'DELETE /users/{id}/conflicts/{conflictId}': personal(async (records, owner) => ({ ids: [owner.person!.id, await aConflict(records, owner)] }), 204, adminsToo(204)),
  'GET /users': shared(),
  'POST /users': shared(() => ({ body: { email: `${randomUUID()}@newsroom.example`, name: 'New', role: 'reviewer' } }), 201),
  'GET /users/{id}': shared(async (records) => ({ ids: [await records.person()] })),
  'PATCH /users/{id}': shared(async (records) => ({ ids: [await records.person()], body: { name: 'Renamed', version: 1 } })),
  'POST /users/{id}/reset-password': shared(async (records) => ({ ids: [await records.person()] })),
  'GET /api-keys': shared(),
  'POST /api-keys': shared(() => ({ body: { name: randomUUID(), scopes: ['read'], expiresInDays: 30 } }), 201),
  'POST /api-keys/{id}/revoke': shared(async (records) => ({ ids: [await aKeyRow(records)] })),
  'POST /session': shared(() => ({ body: { email: `${randomUUID()}@newsroom.example`, password: 'nobody has this one' } }), 401),
  'GET /session': mine((_, owner) => ({ mark: owner.person!.id })),
  'DELETE /session': shared(nothing, 204),
  'POST /session/password': shared(() => ({ body: { current: 'not this one at all', next: 'a long enough password' } }), 422),
  'GET /session/demo-people': shared(),
  'GET /notifications': mine(async (records, owner) => ({ mark: await aNotification(records, owner) })),
  'POST /notifications/read-all': shared(() => ({ body: {} }), 204),
  'POST /notifications/{id}/read': personal(async (records, owner) => ({ ids: [await aNotification(records, owner)] }), 204, 404),
  'POST /articles': shared(() => ({ body: anArticle() }), 202),
  'GET /articles': shared(),
  'POST /articles/upload': shared(() => ({ body: upload(), headers: { 'content-type': 'multipart/form-data; boundary=x' } }), 202),
  'GET /articles/{id}': shared(async (records) => ({ ids: [await records.article()] })),
  'GET /sources': shared(),
  'GET /claims': shared(),
  'GET /claims/{id}': shared(ofClaim()),
  'GET /claims/{id}/sightings': shared(ofClaim()),
  'GET /claims/{id}/history': shared(ofClaim()),
  'GET /claims/{id}/priority': shared(ofClaim()),
  'GET /claims/{id}/relations': shared(ofClaim()),
  'GET /relations': shared(),
  'POST /relations': shared(async (records) => ({ body: { claimId: await records.claim(), otherId: await records.claim(), kind: 'updates', note: 'A day later.' } }), 201),
  'POST /relations/{id}/confirm': shared(ofRelation()),
  'POST /relations/{id}/reject': shared(ofRelation({ reason: 'other_event' })),
  'POST /relations/{id}/reset': personal(async (records, owner) => ({ ids: [await aRelation(records, owner)] }), 200, { reviewer: 403, editor: 200, admin: 200 }),
  'GET /relation-policy': shared(),
  'PUT /relation-policy': shared(async (records) => ({ body: { thresholds, version: (await records.ask<{ version: number }>(`SELECT max(version) AS version FROM relation_policies`)).version } })),
  'POST /relation-policy/dry-run': shared(() => ({ body: { thresholds, days: 7 } })),
  'GET /articles/{id}/sightings': shared(async (records) => ({ ids: [await records.article()] })),
  'GET /articles/{id}/suggestions': shared(async (records) => ({ ids: [await records.article()] })),
  'POST /suggestions/{id}/accept': shared(async (records) => ({ ids: [await aSuggestion(records)], body: {} })),
  'POST /suggestions/{id}/dismiss': shared(async (records) => ({ ids: [await aSuggestion(records)], body: {} })),
  'GET /earlier-checks': shared(() => ({ query: '?filter[q]=bridge&filter[publisher]=Check%20First' })),
  'POST /earlier-checks/import': shared(() => ({ body: checks(), headers: { 'content-type': 'multipart/form-data; boundary=x' } })),
  'GET /claims/{id}/earlier-checks': shared(ofClaim()),
  'POST /earlier-check-matches/{id}/confirm': shared(async (records) => ({ ids: [await aCheckMatch(records)] })),
  'POST /earlier-check-matches/{id}/reject': shared(async (records) => ({ ids: [await aCheckMatch(records)] })),
  'POST /earlier-check-matches/{id}/reset': shared(async (records) => ({ ids: [await aCheckMatch(records)] })),
  'GET /queues': shared(),
  'POST /queues': shared(() => ({ body: { name: randomUUID() } }), 201),
  'GET /queues/{id}': shared(queue),
  'PATCH /queues/{id}': shared(async (records) => ({ ids: [await aNewQueue(records)], body: { description: 'D', version: 1 } })),
  'PUT /queues/{id}/star': shared(queue, 204),
  'DELETE /queues/{id}/star': shared(queue, 204),
  'GET /routing-rules': shared(),
  'GET /rule-sets': shared(),
  'GET /rule-sets/{id}': shared(async (records) => ({ ids: [(await records.ask<{ id: string }>(`SELECT id FROM rule_sets WHERE state = 'live'`)).id] })),
  'PUT /routing-rules/draft': shared(async (records) => ({ body: { rules: rules(records), ...(await noDraft(records)) } })),
  'DELETE /routing-rules/draft': shared(async (records) => ({ body: await aDraftOfRules(records) }), 204),
  'POST /routing-rules/draft/live': shared(async (records) => ({ body: await aDraftOfRules(records) })),
  'POST /routing-rules/dry-run': shared((records) => ({ body: { rules: rules(records) } })),
  'GET /queues/{id}/routing-rules': shared(queue),
  'PUT /queues/{id}/routing-rules': shared((records) => ({ ids: [records.theirs], body: { data: [] } })),
  'POST /queues/{id}/routing-rules/dry-run': shared((records) => ({ ids: [records.theirs], body: { data: [] } })),
  'GET /gold-claims': shared(),
  'PUT /claims/{id}/gold': shared(ofDecided(), 204),
  'DELETE /claims/{id}/gold': shared(async (records) => {
    const { claimId } = await records.decided(records.others[0]);
    await records.ask(`INSERT INTO gold_claims (claim_id, verdict, added_by) VALUES ($1, 'verified', $2)`, [claimId, records.others[0].person!.id]);
    return { ids: [claimId] };
  }, 204),
  'GET /priorities/weights': shared(),
  'PUT /priorities/weights': shared(async (records) => ({ body: { ...weights, version: (await records.me.get('/priorities/weights')).body.version } })),
  'POST /priorities/weights/preview': shared((records) => ({ body: { queueId: records.ours, weights } })),
  'GET /priorities/boosts': shared(),
  'POST /priorities/boosts': shared(() => ({ body: { words: ['flood'], factor: 2, endsAt: new Date(Date.now() + 3_600_000).toISOString(), reason: 'Flood' } }), 201),
  'POST /priorities/boosts/{id}/end': shared(async (records) => ({ ids: [await aBoost(records)] })),
  'GET /assignments/parked': mine(async (records, owner) => {
    const { id, leaseToken } = await records.held(owner);
    await owner.post(`/assignments/${id}/hold`, { leaseToken });
    return { mark: id };
  }),
  'GET /queues/{id}/standstill': personal(queueOf(), 200, 403),
  'POST /queues/{id}/next': personal(queueOf({ ahead: 0 }), 200, 403),
  'POST /assignments/{id}/skip': underLease(() => ({ meaning: 'not_me' })),
  'POST /assignments/{id}/hold': underLease(),
  'POST /assignments/{id}/hand-over': underLease((_, records) => ({ userId: records.others[1].person!.id, note: 'Yours.' })),
  'POST /assignments/{id}/escalate': underLease(() => ({ note: 'Help.' })),
  'POST /assignments/{id}/snooze': underLease(() => ({ onSighting: true })),
  'POST /assignments/{id}/take-over': personal(async (records, owner) => ({ ids: [(await records.held(owner)).id], body: { reason: 'Urgent.' } }), { reviewer: 403, editor: 409, admin: 409 }, { reviewer: 403, editor: 200, admin: 200 }),
  'GET /assignments/{id}': personal(async (records, owner) => ({ ids: [(await records.held(owner)).id] }), 200, 409),
  'POST /assignments/{id}/take': personal(async (records, owner) => {
    const id = await records.slotOf(await records.claim());
    await records.ask(`UPDATE assignments SET assigned_to = $2 WHERE id = $1`, [id, owner.person!.id]);
    return { ids: [id] };
  }, 200, 403),
  'POST /assignments/{id}/renew': underLease(undefined, 200),
  'POST /assignments/{id}/release': underLease(),
  'PUT /assignments/{id}/wording': underLease(() => ({ wording: `Better words ${randomUUID()}.` }), 200),
  'PUT /assignments/{id}/draft': underLease(() => ({ verdict: null, rationale: '', evidence: [], revision: 1 }), 200),
  'POST /assignments/{id}/review': underLease(({ leaseToken }) => aReview(leaseToken), 201),
  'POST /reviews/{id}/undo': personal(async (records, owner) => ({ ids: [(await records.reviewed(owner)).reviewId] }), 200, 404),
  'GET /reviews/mine': mine(async (records, owner) => ({ mark: (await records.reviewed(owner)).reviewId })),
  'POST /reviews/{id}/revise': personal(async (records, owner) => ({ ids: [(await records.reviewed(owner)).reviewId] }), 200, 404),
  'GET /claims/{id}/reviews': mine(async (records, owner) => {
    const { claimId, reviewId } = await records.reviewed(owner, records.pairs);
    return { ids: [claimId], mark: reviewId };
  }),
  'GET /drafts': mine(async (records, owner) => ({ mark: await aDraft(records, owner) })),
  // Nobody learns whether there is one; the spec looks at what is left.
  'DELETE /drafts/{id}': personal(async (records, owner) => ({ ids: [await aDraft(records, owner)] }), 204, 204),
  'POST /claims/{id}/snooze': shared(ofClaim({ onSighting: true }), 204),
  'POST /claims/{id}/wake': shared(async (records) => {
    const claimId = await records.claim();
    await records.ask(`UPDATE claims SET state = 'snoozed', wakes_on_sighting = true WHERE id = $1`, [claimId]);
    return { ids: [claimId] };
  }, 204),
  'POST /claims/assign': shared(async (records) => ({ body: { claimIds: [await records.claim()], userId: records.others[0].person!.id } })),
  'POST /claims/{id}/assign': shared(async (records) => ({ ids: [await records.claim()], body: { userId: records.others[0].person!.id } }), 204),
  'POST /claims/{id}/dismiss': shared(ofClaim({ reason: 'duplicate' }), 204),
  'POST /claims/{id}/reopen': shared(ofDecided({ note: 'Look again.' }), 204),
  'POST /queues/{id}/archive': shared(async (records) => ({ ids: [await aNewQueue(records)], body: { version: 1 } })),
  'POST /queues/{id}/unarchive': shared(async (records) => ({ ids: [await records.insert(`queues (name, archived_at) VALUES ($1, now())`, [randomUUID()])], body: { version: 1 } })),
  'GET /disputes': shared(),
  'GET /disputes/{id}': shared(async (records) => ({ ids: [(await records.disputed(records.others[0])).claimId] })),
  'POST /claims/{id}/adjudicate': personal(dispute({}), 403, 204),
  'POST /claims/{id}/adjudicate/break-glass': personal(dispute(why), 204, 204),
  'GET /approvals': shared(),
  'GET /claims/{id}/approval': shared(async (records) => ({ ids: [(await records.decided(records.others[0])).claimId] })),
  'POST /claims/{id}/return': shared(async (records) => {
    const { claimId, contentHash } = await records.decided(records.others[0]);
    return { ids: [claimId], body: { contentHash, reason: 'evidence_weak', note: 'Ask the ministry itself.' } };
  }, 204),
  'POST /claims/{id}/approve': personal(approval({}), 403, 201),
  'POST /claims/{id}/approve/break-glass': personal(approval(why), 201, 201),
  'GET /claims/{id}/comments': mine(async (records, owner) => {
    const { claimId } = await records.held(owner, records.pairs);
    return { ids: [claimId], mark: await aComment(records, owner, claimId) };
  }),
  'GET /claims/{id}/merge-preview': shared(async (records) => ({ ids: [await records.claim()], query: `?into=${await records.claim()}` })),
  'POST /claims/{id}/merge': personal(async (records, owner) => {
    const { claimId, leaseToken } = await records.held(owner);
    return { ids: [claimId], body: { into: await records.claim(), leaseToken } };
  }, 201, { reviewer: 409, editor: 201, admin: 201 }),
  'GET /claims/{id}/merges': shared(ofClaim()),
  'POST /merges/{id}/undo': personal(aMerge, 204, { reviewer: 403, editor: 204, admin: 204 }),
  'POST /claims/{id}/split': shared(async (records) => {
    const claimId = await records.claim();
    return { ids: [claimId], body: { sightingIds: [await aSightingMore(records, claimId)], note: 'Another bridge.' } };
  }, 201),
  'POST /claims/{id}/comments': shared(ofClaim({ body: 'Look at the register.' }), 201),
  'PATCH /comments/{id}': personal(async (records, owner) => ({ ids: [await aComment(records, owner, await records.claim())], body: { body: 'Look again.' } }), 200, 404),
  'DELETE /comments/{id}': personal(async (records, owner) => ({ ids: [await aComment(records, owner, await records.claim())] }), 204, 404),
  'GET /evidence': mine(async (records, owner) => ({ mark: (await records.ask<{ id: string }>(`SELECT id FROM evidence WHERE review_id = $1`, [(await records.reviewed(owner, records.pairs)).reviewId])).id })),
  'POST /evidence/captures': shared(() => ({ body: { url: `https://register.example/${randomUUID()}` } }), 202),
  'POST /evidence/captures/upload': shared(() => ({ body: upload(), headers: { 'content-type': 'multipart/form-data; boundary=x' } }), 201),
  'GET /evidence/captures/{id}': shared(async (records) => ({ ids: [await aCapture(records)] })),
  'GET /evidence/captures/{id}/file': shared(async (records) => ({ ids: [await aCapture(records)] }), 404),
  'GET /correction-requests': shared(),
  'GET /correction-requests/{id}': shared(async (records) => ({ ids: [await aRequest(records)] })),
  'POST /correction-requests/{id}/accept': shared(async (records) => ({ ids: [await aRequest(records)], body: { version: 1 } })),
  'POST /correction-requests/{id}/decline': shared(async (records) => ({ ids: [await aRequest(records)], body: { version: 1, note: 'The register says so.' } })),
  'GET /facts': shared(),
  'GET /facts/{id}': shared(async (records) => ({ ids: [await records.fact()] })),
  'GET /facts/{id}/sheet': shared(async (records) => ({ ids: [await records.fact()] })),
  'GET /facts/{id}/versions': shared(async (records) => ({ ids: [await records.fact()] })),
  'POST /facts/{id}/publish': shared(async (records) => ({ ids: [await records.fact('held')], body: { version: 1 } })),
  'POST /facts/{id}/resume': shared(async (records) => ({ ids: [await records.fact('paused')], body: { version: 1 } })),
  'POST /facts/{id}/pause': shared(async (records) => ({ ids: [await records.fact()], body: { version: 1, note: 'A call came in.' } })),
  'POST /facts/{id}/withdraw': shared(async (records) => ({ ids: [await records.fact()], body: { version: 1, note: 'It was another bridge.' } })),
  'POST /facts/{id}/review-again': shared(async (records) => ({ ids: [await records.fact()], body: { version: 1, note: 'Look again.' } })),
  'POST /facts/{id}/correct': shared(async (records) => ({ ids: [await records.fact()], body: correction })),
  'GET /verdict-scale': shared(),
  'PUT /verdict-scale': shared(() => ({ body: {} }), 422),
  'GET /facts/{id}/claim-review': shared(async (records) => ({ ids: [await records.fact()] })),
  'GET /facts/{id}/claim-review/findings': shared(async (records) => ({ ids: [await records.fact()] })),
  'POST /exports': shared(() => ({ body: { format: 'csv' } }), 202),
  'GET /webhooks': shared(),
  'POST /webhooks': shared(() => ({ body: { url: `https://site.example/${randomUUID()}`, events: ['fact.published'] } }), 201),
  'GET /webhooks/{id}': shared(async (records) => ({ ids: [await aWebhook(records)] })),
  'PATCH /webhooks/{id}': shared(async (records) => ({ ids: [await aWebhook(records)], body: { version: 1, active: false } })),
  'POST /webhooks/{id}/rotate-secret': shared(async (records) => ({ ids: [await aWebhook(records)] })),
  'POST /webhooks/{id}/test': shared(async (records) => ({ ids: [await aWebhook(records)] }), 202),
  'POST /webhooks/{id}/replay-dead': shared(async (records) => ({ ids: [await aWebhook(records)] })),
  'GET /webhook-deliveries': shared(),
  'GET /webhook-deliveries/{id}': shared(async (records) => ({ ids: [await aDelivery(records)] })),
  'POST /webhook-deliveries/{id}/replay': shared(async (records) => ({ ids: [await aDelivery(records)] })),
  'GET /exports': shared(),
  'GET /exports/{id}': shared(async (records) => ({ ids: [await anExport(records)] })),
  'GET /exports/key': shared(),
  'GET /exports/preview': shared(() => ({ query: '?format=csv' })),
  'POST /exports/{id}/cancel': shared(async (records) => ({ ids: [await anExport(records)] })),
  'GET /exports/{id}/proof': shared(async (records) => ({ ids: [await anExport(records)] }), 404),
  'GET /exports/{id}/file': shared(async (records) => ({ ids: [await anExport(records)] }), 409),
  'GET /exports/{id}/sheet': shared(async (records) => ({ ids: [await anExport(records)] }), 404),
  'GET /calibration/me': shared(),
  'GET /calibration/people': shared(),
  'GET /calibration/agreement': shared(),
  'GET /control-room': shared(),
  'GET /control-room/people': shared(),
  'GET /control-room/throughput': shared(),
  'GET /control-room/agreement': shared(),
  'GET /control-room/queues/{id}/board': shared(queue),
  'GET /saved-views': mine(async (records, owner) => ({ query: '?filter[resource]=claims', mark: await aView(records, owner) })),
  'POST /saved-views': shared(() => ({ body: { resource: 'claims', name: randomUUID(), sort: '-priority' } }), 201),
  'PATCH /saved-views/{id}': personal(async (records, owner) => ({ ids: [await aView(records, owner)], body: { version: 1, name: randomUUID() } }), 200, 404),
  'DELETE /saved-views/{id}': personal(async (records, owner) => ({ ids: [await aView(records, owner)] }), 204, 404),
  'GET /search': shared(() => ({ query: '?q=claim' })),
  'GET /stats/my-day': shared(),
  'GET /stats/overview': shared(),
  'GET /health/live': shared(),
  'GET /health/ready': shared(),
};

function dispute(more: object): Find {
  return async (records, owner) => {
    const { claimId, reviewIds } = await records.disputed(owner);
    return { ids: [claimId], body: { reviewIds, ...decision, ...more } };
  };
}

function approval(more: object): Find {
  return async (records, owner) => {
    const { claimId, contentHash } = await records.decided(owner);
    return { ids: [claimId], body: { contentHash, ...more } };
  };
}

const liveVersion = async (records: Records): Promise<number> => (await records.me.get('/routing-rules')).body.live?.version ?? (await records.ask<{ v: number }>(`SELECT coalesce(max(version), 0)::int AS v FROM rule_sets WHERE state = 'live'`)).v;

async function noDraft(records: Records): Promise<object> {
  await records.ask(`DELETE FROM routing_rules WHERE rule_set_id IN (SELECT id FROM rule_sets WHERE state = 'draft')`);
  await records.ask(`DELETE FROM rule_sets WHERE state = 'draft'`);
  return { basedOn: await liveVersion(records), revision: null };
}

async function aDraftOfRules(records: Records): Promise<{ revision: number }> {
  const before = await noDraft(records);
  const saved = await records.me.put('/routing-rules/draft', { rules: rules(records), ...before });
  return { revision: saved.body.draft?.revision ?? saved.body.revision ?? 1 };
}
