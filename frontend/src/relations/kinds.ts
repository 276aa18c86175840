import type { Relation, RelationKind, RejectReason } from '../api';
import { isClash } from '../domain';

export { isClash, RELATION_KINDS } from '../domain';

export const REJECT_REASONS: readonly RejectReason[] = ['other_event', 'other_measure', 'other_place', 'other_time', 'other_speaker', 'only_similar'];

/** Kinds that a figure tells: what differs in it is worth more than the words around. */
export const isOfFigures = (kind: RelationKind): boolean => kind === 'differs_in_quantity' || kind === 'updates';

function rank({ kind, state }: Relation): number {
  if (state === 'rejected') return 3;
  if (isClash(kind)) return 0;
  return kind === 'same' && state === 'suggested' ? 1 : 2;
}

/** Clashes first, then what may be the same, then the surest; what was rejected comes last. */
export const inOrder = (relations: readonly Relation[]): Relation[] => relations.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);

/** Nobody has decided on it: what the policy accepted is for people to confirm or reject as well. */
export const isOpen = ({ state, decidedBy, kind }: Pick<Relation, 'state' | 'decidedBy' | 'kind'>): boolean => state === 'suggested' || (state === 'confirmed' && decidedBy === null && kind !== 'same');

/** Which words a rejection begins with. */
export const rejectKey = (kind: RelationKind): 'clash' | 'same' | 'other' => (isClash(kind) ? 'clash' : kind === 'same' ? 'same' : 'other');
