import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Claims that are reckoned anew after weights were changed or a boost began or ended, and how far that has come: from the most pressing down. */
@Entity('priority_sweeps')
@ForeignKey('PriorityBoost', ['boostId'], ['id'], { name: 'priority_sweeps_boost_fk' })
@Index('priority_sweeps_under_way', ['id'], { where: 'done_at IS NULL' })
export class PrioritySweep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'priority_sweeps_pk' })
  id!: string;

  /** The claims of this boost; null: all that are queued. */
  @Column('uuid', { nullable: true })
  boostId!: string | null;

  @Column('smallint', { nullable: true })
  afterPriority!: number | null;

  @Column('uuid', { nullable: true })
  afterId!: string | null;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;
}
