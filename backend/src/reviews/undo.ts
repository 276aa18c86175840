/** How long a verdict can be taken back. */
export const UNDO_SECONDS = 10;
