/** Ids of the elements that take the focus when the rules around them have changed. */
export const RESTORE_ID = 'restore-rule';

export const toggleId = (ruleKey: string): string => `${ruleKey}-toggle`;

export const moveButtonId = (ruleKey: string, step: -1 | 1): string => `${ruleKey}-${step < 0 ? 'up' : 'down'}`;
