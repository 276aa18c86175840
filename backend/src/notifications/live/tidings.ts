import { z } from 'zod';

/** Channel on which every API process listens. */
export const CHANNEL = 'claimdesk_live';

/** What goes through the channel: ids only, so that it stays short and nothing can be read from it. */
const Tidings = z.union([
  z.object({ notifications: z.array(z.uuid()) }),
  z.object({ unreadOf: z.uuid() }),
  /** What lies on desks is not as it was: the assignment, and who holds it. */
  z.object({ desks: z.array(z.tuple([z.uuid(), z.uuid()])) }),
  /** Sessions have ended; the trigger `sessions_tell_their_end` says it. */
  z.object({ sessions: z.literal('ended') }),
]);
export type Tidings = z.output<typeof Tidings>;

/** @returns null for what is none of ours */
export function parseTidings(payload: string | undefined): Tidings | null {
  try {
    return Tidings.safeParse(JSON.parse(payload ?? '')).data ?? null;
  } catch {
    return null;
  }
}
