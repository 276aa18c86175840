import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RelationKind } from '../domain/matching/index.js';
import type { RelationState, RejectionReason } from './relations.schema.js';

/**
 * How two claims stand to each other, by two of their sightings. The claims are those of the sightings' own words and never change when claims
 * are joined: whoever reads goes by what they count for now.
 */
@Entity('relations')
@ForeignKey('Claim', ['earlierId'], ['id'], { name: 'relations_earlier_fk' })
@ForeignKey('Claim', ['laterId'], ['id'], { name: 'relations_later_fk' })
@ForeignKey('Sighting', ['earlierSightingId'], ['id'], { name: 'relations_earlier_sighting_fk' })
@ForeignKey('Sighting', ['laterSightingId'], ['id'], { name: 'relations_later_sighting_fk' })
@ForeignKey('User', ['decidedBy'], ['id'], { name: 'relations_decider_fk' })
@Index('relations_one_per_pair', { synchronize: false })
@Index('relations_by_earlier', ['earlierId'])
@Index('relations_by_later', ['laterId'])
@Index('relations_by_state', ['state', 'score', 'id'])
@Index('relations_by_score', ['score', 'id'], { where: `state <> 'unlisted'` })
@Index('relations_by_creation', ['createdAt', 'id'])
@Check('relations_kind_known', `kind IN ('same', 'narrower', 'updates', 'contradicts', 'differs_in_quantity', 'corroborates')`)
@Check('relations_state_known', `state IN ('suggested', 'confirmed', 'rejected', 'unlisted')`)
@Check('relations_reason_known', `reason IN ('other_event', 'other_measure', 'other_place', 'other_time', 'other_speaker', 'only_similar')`)
@Check('relations_reason_when_rejected', `(reason IS NOT NULL) = (state = 'rejected')`)
@Check('relations_rejected_by_a_person', `state <> 'rejected' OR decided_by IS NOT NULL`)
@Check('relations_decided_at_a_time', `(decided_at IS NOT NULL) = (state IN ('confirmed', 'rejected'))`)
@Check('relations_undecided_by_nobody', 'decided_by IS NULL OR decided_at IS NOT NULL')
@Check('relations_of_two_claims', 'earlier_id <> later_id')
@Check('relations_score_sane', 'score BETWEEN 0 AND 1')
export class ClaimRelation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'relations_pk' })
  id!: string;

  @Column('uuid')
  earlierId!: string;

  @Column('uuid')
  laterId!: string;

  @Column('uuid')
  earlierSightingId!: string;

  @Column('uuid')
  laterSightingId!: string;

  @Column('text')
  kind!: RelationKind;

  @Column('real')
  score!: number;

  @Column('text')
  why!: string;

  /** `unlisted` is below what the policy suggests: kept to tell what another policy would do, shown nowhere. */
  @Column('text')
  state!: RelationState | 'unlisted';

  @Column('text', { nullable: true })
  reason!: RejectionReason | null;

  /** What the person who decided had to say. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** Null where it is confirmed: the policy. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
