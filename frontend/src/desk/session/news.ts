import type { LeasedAssignment } from '../../api';
import { isClash } from '../../relations/kinds';
import type { DeskNews } from './state';

/** What a person at work on the claim should know of what has changed; null where nothing they see has. */
export function newsOf(before: LeasedAssignment, after: LeasedAssignment): DeskNews | null {
  const known = new Set(before.otherSightings.map(({ id }) => id));
  const sightings = after.otherSightings.filter(({ id }) => !known.has(id)).length;
  const related = new Set(before.relations.map(({ id }) => id));
  const clashes = after.relations.filter(({ id, kind }) => isClash(kind) && !related.has(id)).length;
  const guidelines = before.queue.guidelines !== after.queue.guidelines;
  const verdicts = before.queue.allowedVerdicts.join() !== after.queue.allowedVerdicts.join();
  return sightings > 0 || clashes > 0 || guidelines || verdicts ? { sightings, clashes, guidelines, verdicts } : null;
}
