import type { LeasedAssignment } from '../../api';
import type { DeskNews } from './state';

/** What a person at work on the claim should know of what has changed; null where nothing they see has. */
export function newsOf(before: LeasedAssignment, after: LeasedAssignment): DeskNews | null {
  const known = new Set(before.otherSightings.map(({ id }) => id));
  const sightings = after.otherSightings.filter(({ id }) => !known.has(id)).length;
  const guidelines = before.queue.guidelines !== after.queue.guidelines;
  const verdicts = before.queue.allowedVerdicts.join() !== after.queue.allowedVerdicts.join();
  return sightings > 0 || guidelines || verdicts ? { sightings, guidelines, verdicts } : null;
}
