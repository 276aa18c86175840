import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a join changed, as it was before: enough to undo it. */
export interface BeforeMerge {
  absorbed: { state: string; queueId: string | null; verdict: string | null; contentHash: string | null };
  /** Claims that had been joined to the absorbed one, and went on with it. */
  followers: string[];
  /** What the rooms above have to know to undo their part. */
  more?: Record<string, unknown>;
}

/** Two claims that became one: whose, why, and what stood before. The policy makes them as well as people. */
@Entity('merges')
@ForeignKey('Claim', ['keptId'], ['id'], { name: 'merges_kept_fk' })
@ForeignKey('Claim', ['absorbedId'], ['id'], { name: 'merges_absorbed_fk' })
@ForeignKey('ClaimRelation', ['relationId'], ['id'], { name: 'merges_relation_fk' })
@ForeignKey('User', ['madeBy'], ['id'], { name: 'merges_maker_fk' })
@ForeignKey('User', ['undoneBy'], ['id'], { name: 'merges_undoer_fk' })
@Index('merges_by_kept', ['keptId', 'madeAt'])
@Index('merges_one_standing', ['absorbedId'], { unique: true, where: 'undone_at IS NULL' })
@Check('merges_of_two_claims', 'kept_id <> absorbed_id')
@Check('merges_undone_by_somebody', '(undone_at IS NULL) = (undone_by IS NULL)')
export class Merge {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'merges_pk' })
  id!: string;

  @Column('uuid')
  keptId!: string;

  @Column('uuid')
  absorbedId!: string;

  /** The relation that it came of; null where people found it themselves. */
  @Column('uuid', { nullable: true })
  relationId!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** Null: the policy. */
  @Column('uuid', { nullable: true })
  madeBy!: string | null;

  @Column('jsonb')
  before!: BeforeMerge;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  madeAt!: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}
