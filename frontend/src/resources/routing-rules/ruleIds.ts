/** Ids of the elements that take the focus when the rules around them have changed. */
export const RESTORE_ID = 'restore-rule';

export const toggleId = (ruleKey: string): string => `${ruleKey}-toggle`;

/** What a dragged rule says of itself. */
export const DRAGGED = 'application/x-claimdesk-rule';
