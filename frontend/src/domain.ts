/**
 * The pure rules that the screens share with the server: one table, never a second copy. Only `domain/` may be read from here; it imports
 * nothing of the server.
 */
export { CLAIM_STATES, type ClaimState } from '../../backend/src/domain/claim-lifecycle';
export { hasRules } from '../../backend/src/domain/languages';
export { ROLES, type Permission, type Role } from '../../backend/src/domain/permissions';
export { isClash, RELATION_KINDS } from '../../backend/src/domain/matching/policy';
export type { Condition } from '../../backend/src/domain/routing';
export {
  missingFrom,
  STANCES,
  VERDICTS,
  type Requirement,
  type Stance,
  type Verdict,
} from '../../backend/src/domain/verdict';
