import { REVIEW_POLICIES } from '../../../src/domain/verdict/index.js';
import { type Deed, end, endAll, leased, pickOf } from './desk-deeds.js';
import { ADMIN, type Claim, EDITORS, REVIEWERS, type World } from './world.js';

export const bossOf = (number: number): number => REVIEWERS + (number % (EDITORS + 1));
const some = (claims: Iterable<Claim>, pick: number): Claim => pickOf(claims, pick)!;
const wrote = (claim: Claim, who: number): boolean => claim.reviews.some((review) => review.who === who);

const takeOver: Deed = async (model, world, { who, pick }) => {
  const lease = pickOf(model.leases.values(), pick);
  if (!lease) return;
  const claim = model.claims.get(lease.claimId)!;
  const mayNot = who > 0 && who < REVIEWERS;
  const hasPart = lease.who === who || lease.gold || wrote(claim, who) || [...model.leases.values()].some((one) => one.claimId === claim.id && one.who === who);
  const expected = mayNot ? [403] : hasPart ? [409] : [200, 409];
  const { status, body } = await world.expect(() => world.people[who]!.post(`/assignments/${lease.id}/take-over`, { reason: 'Urgent.' }), expected);
  if (status !== 200) return;
  end(model, lease);
  leased(model, world, who, body);
};

const assign: Deed = async (model, world, { pick, other, number }) => {
  const claim = some(model.claims.values(), pick);
  const boss = world.people[bossOf(number)]!;
  const userId = number % 5 === 0 ? null : world.idOf(other);
  await world.expect(() => boss.post(`/claims/${claim.id}/assign`, { userId }), claim.state === 'queued' ? [204, 409, 422] : [409]);
};

/** A deed of an editor or admin on a claim, that its state allows or not; all leases on it end where it does. */
const onClaim = (path: string, body: object, from: ReadonlyArray<Claim['state']>, to: Claim['state']): Deed => async (model, world, { pick, number }) => {
  const claim = some(model.claims.values(), pick);
  const possible = from.includes(claim.state) && !claim.mergedInto;
  await world.expect(() => world.people[bossOf(number)]!.post(`/claims/${claim.id}/${path}`, body), possible ? [204] : [409]);
  if (!possible) return;
  Object.assign(claim, { state: to, ...(path === 'reopen' ? { reviews: [], adjudicator: null } : {}) });
  if (path !== 'wake') endAll(model, claim.id);
};

const snoozeFromAbove: Deed = async (model, world, { pick, number }) => {
  const claim = some(model.claims.values(), pick);
  const held = [...model.leases.values()].some((lease) => lease.claimId === claim.id && !lease.gold && lease.who !== bossOf(number));
  const possible = claim.state === 'queued' && !held;
  await world.expect(() => world.people[bossOf(number)]!.post(`/claims/${claim.id}/snooze`, { onSighting: true }), [possible ? 204 : 409]);
  if (!possible) return;
  claim.state = 'snoozed';
  endAll(model, claim.id);
};

const breakGlassOf = (who: number): { path: string; body: object } => (who === ADMIN ? { path: '/break-glass', body: { reason: 'Nobody else is in.' } } : { path: '', body: {} });

const adjudicate: Deed = async (model, world, { pick, number }) => {
  const claim = some([...model.claims.values()].sort((a, b) => Number(b.state === 'disputed') - Number(a.state === 'disputed')), pick % 3);
  const who = bossOf(number);
  const { path, body } = breakGlassOf(who);
  const decision = { reviewIds: claim.reviews.length > 0 ? claim.reviews.map(({ id }) => id) : [claim.id], verdict: 'not_checkable', rationale: 'Both miss the point.', ...body };
  const barred = path === '' && wrote(claim, who);
  await world.expect(() => world.people[who]!.post(`/claims/${claim.id}/adjudicate${path}`, decision), [claim.state !== 'disputed' ? 409 : barred ? 403 : 204]);
  if (claim.state === 'disputed' && !barred) Object.assign(claim, { state: 'decided', adjudicator: who });
};

const approve: Deed = async (model, world, { pick, number }) => {
  const claim = some([...model.claims.values()].sort((a, b) => Number(b.state === 'decided') - Number(a.state === 'decided')), pick % 3);
  const who = bossOf(number);
  const { path, body } = breakGlassOf(who);
  const contentHash = (await world.people[who]!.get(`/claims/${claim.id}`)).body.contentHash ?? 'a'.repeat(64);
  const barred = path === '' && (wrote(claim, who) || claim.adjudicator === who);
  await world.expect(() => world.people[who]!.post(`/claims/${claim.id}/approve${path}`, { contentHash, ...body }), [claim.state !== 'decided' ? 409 : barred ? 403 : 201]);
  if (claim.state === 'decided' && !barred) claim.state = 'published';
};

const versionOf = async (world: World, queueId: string): Promise<number> => (await world.people[ADMIN]!.get(`/queues/${queueId}`)).body.version as number;

const policy: Deed = async (model, world, { pick, number }) => {
  const queueId = world.queues[pick % 2]!;
  const reviewPolicy = REVIEW_POLICIES[number % 3]!;
  const version = await versionOf(world, queueId);
  await world.expect(() => world.people[ADMIN]!.patch(`/queues/${queueId}`, { reviewPolicy, version }), [200], false);
  model.policies.set(queueId, reviewPolicy);
  model.unsettled.add(queueId);
};

const settle: Deed = async (model, world, { pick }) => {
  const queueId = world.queues[pick % 2]!;
  await world.adjust(queueId);
  model.unsettled.delete(queueId);
};

/** The second queue goes to the first, and comes back. */
const archive: Deed = async (model, world, { number }) => {
  const [home, guest] = world.queues;
  const gone = (await world.ask(`SELECT 1 FROM queues WHERE id = $1 AND (archived_at IS NOT NULL OR draining_at IS NOT NULL)`, [guest])).length > 0;
  const version = await versionOf(world, guest);
  const admin = world.people[ADMIN]!;
  if (gone && number % 2 === 0) await world.drain();
  else if (gone) await world.expect(() => admin.post(`/queues/${guest}/unarchive`, { version }), [200]);
  else await world.expect(() => admin.post(`/queues/${guest}/archive`, { version, moveTo: home }), [200]);
  // Disputes move, too, and those that are undone there are fitted to it.
};

const makeGold: Deed = async (model, world, { pick, number }) => {
  const claim = some(model.claims.values(), pick);
  const answers = { decided: 204, published: 204 } as Record<string, number>;
  await world.expect(() => world.people[bossOf(number)]!.put(`/claims/${claim.id}/gold`, undefined), [answers[claim.state] ?? 409], false);
};

export const OFFICE_DEEDS = {
  takeOver,
  assign,
  snoozeFromAbove,
  wake: onClaim('wake', {}, ['snoozed'], 'queued'),
  dismiss: onClaim('dismiss', { reason: 'duplicate' }, ['queued', 'snoozed', 'disputed'], 'dismissed'),
  reopen: onClaim('reopen', { note: 'Look again.' }, ['decided', 'dismissed'], 'queued'),
  adjudicate,
  approve,
  policy,
  settle,
  archive,
  makeGold,
} satisfies Record<string, Deed>;
