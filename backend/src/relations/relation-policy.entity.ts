import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Thresholds } from '../domain/matching/index.js';

/** From which score on each kind of relation is taken as told or suggested; the newest version is live, the others tell what was. */
@Entity('relation_policies')
@ForeignKey('User', ['createdBy'], ['id'], { name: 'relation_policies_person_fk' })
@Index('relation_policies_one_per_version', ['version'], { unique: true })
@Check('relation_policies_version_sane', 'version > 0')
export class RelationPolicy {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'relation_policies_pk' })
  id!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  thresholds!: Thresholds;

  /** Null: it came with the program. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
