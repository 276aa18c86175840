import { requiredReviews, type ReviewPolicy, type Verdict } from '../../../src/domain/verdict/index.js';
import type { Answer } from '../client.js';
import { aReview } from '../builders.js';
import { type Claim, draftKey, type Lease, type Model, type World } from './world.js';

/** What chance says of a deed: who does it, to what, with whom, and a number more. */
export interface Dice {
  who: number;
  pick: number;
  other: number;
  number: number;
}
export type Deed = (model: Model, world: World, dice: Dice) => Promise<void>;

export const pickOf = <T>(all: Iterable<T>, pick: number): T | undefined => {
  const list = [...all];
  return list[pick % Math.max(1, list.length)];
};

/** Any lease, valid or not, each with the same chance. */
const someLease = (model: Model, { pick }: Dice): Lease | undefined => pickOf([...model.leases.values(), ...model.ended.slice(-4)], pick);
const isValid = (model: Model, lease: Lease): boolean => model.leases.get(lease.id)?.token === lease.token;

/** The lease ends, in whatever way. */
export function end(model: Model, lease: Lease): void {
  model.leases.delete(lease.id);
  model.ended.push(lease);
}
/** All leases on a claim end at once. */
export const endAll = (model: Model, claimId: string): void => [...model.leases.values()].filter((lease) => lease.claimId === claimId).forEach((lease) => end(model, lease));

const others = (model: Model, lease: Lease): Lease[] => [...model.leases.values()].filter((one) => one.claimId === lease.claimId && one.id !== lease.id && !one.gold);

export function leased(model: Model, world: World, who: number, body: Answer['body']): void {
  const claim = model.claims.get(body.claim.id as string)!;
  const held = model.leases.get(body.id as string);
  const gold = claim.state === 'decided' || claim.state === 'published';
  if (held?.token === body.leaseToken && held?.who === who) return;
  if (held) throw new Error('was handed out although somebody holds it');
  if (!gold && claim.state !== 'queued') throw new Error(`was handed out although it is ${claim.state}`);
  if (!gold && claim.reviews.some((review) => review.who === who)) throw new Error('was handed to somebody who reviewed it');
  const lease = { id: body.id, token: body.leaseToken, who, claimId: claim.id, queueId: body.queue.id, gold };
  if (!gold && others(model, lease).some((one) => one.who === who)) throw new Error('was handed to somebody who has its other review');
  model.leases.set(lease.id, lease);
}

/** What is on offer to a person without any doubt: nobody has it, and the person has no part in the claim. */
const ON_OFFER = `SELECT a.id FROM assignments a WHERE a.queue_id = $1 AND a.state = 'open' AND a.assigned_to IS NULL AND NOT a.for_leads
  AND NOT EXISTS (SELECT 1 FROM assignments o WHERE o.claim_id = a.claim_id AND o.id <> a.id AND o.state <> 'cancelled' AND $2 IN (o.leased_by, o.assigned_to))
  AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = a.claim_id AND r.reviewer_id = $2 AND r.superseded_at IS NULL AND r.undone_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM claim_skips k WHERE k.claim_id = a.claim_id AND k.user_id = $2)`;

const next: Deed = async (model, world, { who, pick, number }) => {
  const queueId = world.queues[pick % 2]!;
  const mine = [...model.leases.values()].filter((lease) => lease.who === who && lease.queueId === queueId);
  const closed = (await world.ask(`SELECT 1 FROM queues WHERE id = $1 AND (archived_at IS NOT NULL OR draining_at IS NOT NULL)`, [queueId])).length > 0;
  const expected = mine.length > 0 ? [200] : closed ? [409] : [200, 204];
  const { status, body } = await world.expect(() => world.people[who]!.post(`/queues/${queueId}/next`, { ahead: number % 4 }), expected, false);
  if (status === 204 && (await world.ask(ON_OFFER, [queueId, world.idOf(who)])).length > 0) throw new Error('gave nothing although there is something');
  if (status !== 200) return;
  if (mine.length > 0 && !mine.some(({ id }) => id === body.id)) throw new Error('did not give back first what the person holds');
  for (const one of [body, ...body.ahead]) leased(model, world, who, one);
  // What is held beyond what was asked for is not told, but renewed.
};

/** What a claim comes to with the review that was just given, while `waiting` others are still asked for. */
function settled(claim: Claim, policy: ReviewPolicy, waiting: number): { state: Claim['state']; outcome: string } {
  if (waiting > 0 || claim.reviews.length < requiredReviews(policy)) return { state: 'queued', outcome: 'waits' };
  const agreed = new Set(claim.reviews.map(({ verdict }) => verdict)).size === 1;
  return agreed && policy !== 'two_and_editor' ? { state: 'decided', outcome: 'decided' } : { state: 'disputed', outcome: 'disputed' };
}

const WAITING = `SELECT 1 FROM assignments WHERE claim_id = $1 AND id <> $2 AND state IN ('open', 'leased') AND NOT gold`;

const review: Deed = async (model, world, dice) => {
  const lease = someLease(model, dice);
  if (!lease) return;
  const verdict: Verdict = dice.number % 3 === 0 ? 'not_checkable' : 'verified';
  const waiting = (await world.ask(WAITING, [lease.claimId, lease.id])).length;
  const valid = isValid(model, lease);
  const { body } = await world.expect(
    () => world.people[lease.who]!.post(`/assignments/${lease.id}/review`, aReview(lease.token, { verdict, rationale: `Because of ${dice.number}.` })),
    [valid ? 201 : 409],
  );
  if (!valid) return void model.drafts.set(draftKey(lease.id, lease.who), `Because of ${dice.number}.`);
  end(model, lease);
  model.drafts.delete(draftKey(lease.id, lease.who));
  if (lease.gold) return;
  const claim = model.claims.get(lease.claimId)!;
  claim.reviews.push({ id: body.id, assignmentId: lease.id, who: lease.who, verdict });
  const { state, outcome } = settled(claim, model.policies.get(lease.queueId)!, waiting);
  if (body.outcome !== outcome) throw new Error(`says ${body.outcome} instead of ${outcome}`);
  claim.state = state;
};

const undo: Deed = async (model, world, { pick }) => {
  const all = [...model.claims.values()].flatMap((claim) => claim.reviews.map((one) => ({ claim, one })));
  const chosen = pickOf(all.slice(-3), pick);
  if (!chosen) return;
  const { claim, one } = chosen;
  const possible = ['queued', 'disputed', 'decided'].includes(claim.state);
  const { status, body } = await world.expect(() => world.people[one.who]!.post(`/reviews/${one.id}/undo`), possible ? [200, 409] : [409], claim.state !== 'queued');
  if (status === 409 && possible && !(body.detail as string).includes('stands')) throw new Error(`refused: ${body.detail}`);
  if (status !== 200) return;
  claim.reviews = claim.reviews.filter((other) => other !== one);
  Object.assign(claim, { state: 'queued', adjudicator: null });
  const [{ queue_id }] = (await world.ask<{ queue_id: string }>(`SELECT queue_id FROM assignments WHERE id = $1`, [one.assignmentId])) as [{ queue_id: string }];
  model.leases.set(one.assignmentId, { id: one.assignmentId, token: body.leaseToken, who: one.who, claimId: claim.id, queueId: queue_id, gold: false });
  model.drafts.delete(draftKey(one.assignmentId, one.who));
};

const draft: Deed = async (model, world, dice) => {
  const lease = someLease(model, dice);
  if (!lease) return;
  const [known] = await world.ask<{ revision: number }>(`SELECT revision FROM drafts WHERE assignment_id = $1 AND user_id = $2`, [lease.id, world.idOf(lease.who)]);
  const rationale = `Half a thought ${dice.number}`;
  const typed = { leaseToken: lease.token, verdict: null, rationale, evidence: [], revision: (known?.revision ?? 0) + 1 };
  await world.expect(() => world.people[lease.who]!.put(`/assignments/${lease.id}/draft`, typed), [isValid(model, lease) ? 200 : 409], false);
  model.drafts.set(draftKey(lease.id, lease.who), rationale);
};

const renew: Deed = async (model, world, dice) => {
  const lease = someLease(model, dice);
  if (lease) await world.expect(() => world.people[lease.who]!.post(`/assignments/${lease.id}/renew`, { leaseToken: lease.token }), [isValid(model, lease) ? 200 : 409], false);
};

/** By moving its end into the past, as time would. */
const runOut: Deed = async (model, world, { pick, number }) => {
  const lease = pickOf(model.leases.values(), pick);
  if (!lease) return;
  await world.ask(`UPDATE assignments SET lease_expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [lease.id]);
  end(model, lease);
  if (number % 2 === 0) await world.expire();
};

/** A way out of a lease: a request, and the answers that it may get when the lease is valid. A refusal leaves everything as it is. */
function wayOut(request: (lease: Lease, world: World, dice: Dice) => { path: string; body: object }, answers: (lease: Lease, model: Model) => number[]): Deed {
  return async (model, world, dice) => {
    const lease = someLease(model, dice);
    if (!lease) return;
    const { path, body } = request(lease, world, dice);
    const valid = isValid(model, lease);
    // Whoever gives back what ran out, and nobody took since, says what is so already.
    const expected = valid ? answers(lease, model) : path === 'release' ? [204, 409] : [409, 422];
    const { status } = await world.expect(() => world.people[lease.who]!.post(`/assignments/${lease.id}/${path}`, { leaseToken: lease.token, ...body }), expected);
    if (status !== 204 || !valid) return;
    end(model, lease);
    if (path === 'snooze' && !lease.gold) model.claims.get(lease.claimId)!.state = 'snoozed';
  };
}

const whom = (world: World, { other }: Dice): string => world.idOf(other);
/** A gold claim is nobody else's. */
const unlessGold = (...answers: number[]) => (lease: Lease): number[] => (lease.gold ? [409] : answers);

export const DESK_DEEDS = {
  next,
  review,
  undo,
  draft,
  renew,
  runOut,
  release: wayOut(() => ({ path: 'release', body: {} }), () => [204]),
  notMe: wayOut(() => ({ path: 'skip', body: { meaning: 'not_me' } }), () => [204]),
  later: wayOut(() => ({ path: 'skip', body: { meaning: 'later' } }), () => [204]),
  ask: wayOut((_, world, dice) => ({ path: 'skip', body: { meaning: 'ask', userId: whom(world, dice), note: 'You know this.' } }), unlessGold(204, 422)),
  hold: wayOut(() => ({ path: 'hold', body: {} }), (lease) => (lease.gold ? [204] : [204, 409])),
  handOver: wayOut((_, world, dice) => ({ path: 'hand-over', body: { userId: whom(world, dice), note: 'Yours.' } }), unlessGold(204, 422)),
  move: wayOut((_, world, { number }) => ({ path: 'hand-over', body: { queueId: world.queues[number % 2], note: 'Fits there.' } }), unlessGold(204, 409, 422)),
  escalate: wayOut(() => ({ path: 'escalate', body: { note: 'Help.' } }), unlessGold(204, 409)),
  snooze: wayOut(() => ({ path: 'snooze', body: { onSighting: true } }), (lease, model) => (lease.gold || others(model, lease).length === 0 ? [204] : [409])),
} satisfies Record<string, Deed>;
