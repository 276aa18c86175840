import { merge, undo } from '../merging.js';
import { type Deed, endAll, pickOf } from './desk-deeds.js';
import { bossOf } from './office-deeds.js';
import type { Claim, World } from './world.js';

const ABSORBABLE: ReadonlyArray<Claim['state']> = ['queued', 'snoozed', 'decided', 'dismissed'];

const isGold = async (world: World, claimId: string): Promise<boolean> => (await world.ask(`SELECT 1 FROM gold_claims WHERE claim_id = $1`, [claimId])).length > 0;

const join: Deed = async (model, world, { pick, other, number }) => {
  const claims = [...model.claims.values()];
  const [absorbed, kept] = [pickOf(claims, pick)!, pickOf(claims, pick + other)!];
  const possible =
    absorbed !== kept && !absorbed.mergedInto && !kept.mergedInto && kept.state !== 'dismissed' && ABSORBABLE.includes(absorbed.state) && !(await isGold(world, absorbed.id));
  const { body } = await world.expect(() => merge(world.people[bossOf(number)]!, absorbed.id, kept.id), [possible ? 201 : 409]);
  if (!possible) return;
  const followers = claims.filter(({ mergedInto }) => mergedInto === absorbed.id);
  model.merges.push({ id: body.id, absorbed, kept, followers, was: absorbed.state, undone: false });
  for (const follower of [absorbed, ...followers]) follower.mergedInto = kept.id;
  absorbed.state = 'dismissed';
  endAll(model, absorbed.id);
};

const takeApart: Deed = async (model, world, { pick, number }) => {
  const made = pickOf(model.merges, pick);
  if (!made) return;
  const { absorbed, kept, followers } = made;
  const possible = !made.undone && absorbed.mergedInto === kept.id;
  await world.expect(() => undo(world.people[bossOf(number)]!, made.id), [possible ? 204 : 409]);
  if (!possible) return;
  for (const follower of followers) follower.mergedInto = absorbed.id;
  Object.assign(absorbed, { state: made.was, mergedInto: null });
  made.undone = true;
};

export const MERGE_DEEDS = { join, takeApart } satisfies Record<string, Deed>;
