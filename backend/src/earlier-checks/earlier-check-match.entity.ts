import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RelationKind } from '../domain/matching/index.js';

export const MATCH_STATES = ['suggested', 'confirmed', 'rejected'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** An earlier check that may be of a claim. The program suggests, people confirm or reject; what a person said, no later match changes. */
@Entity('earlier_check_matches')
@ForeignKey('EarlierCheck', ['checkId'], ['id'], { name: 'earlier_check_matches_check_fk', onDelete: 'CASCADE' })
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'earlier_check_matches_claim_fk' })
@ForeignKey('User', ['decidedBy'], ['id'], { name: 'earlier_check_matches_person_fk' })
@Index('earlier_check_matches_once', ['checkId', 'claimId'], { unique: true })
@Index('earlier_check_matches_by_claim', ['claimId', 'score'])
@Check('earlier_check_matches_kind_known', `kind IN ('same', 'narrower', 'updates', 'contradicts', 'differs_in_quantity', 'corroborates')`)
@Check('earlier_check_matches_score_sane', 'score BETWEEN 0 AND 1')
@Check('earlier_check_matches_state_known', `state IN ('suggested', 'confirmed', 'rejected')`)
@Check('earlier_check_matches_decided_whole', `(state = 'suggested') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)`)
export class EarlierCheckMatch {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'earlier_check_matches_pk' })
  id!: string;

  @Column('uuid')
  checkId!: string;

  /** As it was found; a claim that it was joined to shows it too. */
  @Column('uuid')
  claimId!: string;

  @Column('text')
  kind!: RelationKind;

  @Column('real')
  score!: number;

  @Column('text')
  why!: string;

  @Column('text', { default: 'suggested' })
  state!: MatchState;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
