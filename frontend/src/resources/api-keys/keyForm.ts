import type { KeyScope } from '../../api';

/** Days until a key runs out. */
export const EXPIRY = { d30: 30, d90: 90, d365: 365, never: null } as const;
export type ExpiryChoice = keyof typeof EXPIRY;

export interface KeyForm {
  name: string;
  scopes: KeyScope[];
  expiry: ExpiryChoice;
}
