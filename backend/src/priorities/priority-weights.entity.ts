import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const WITHIN = (column: string): string => `${column} BETWEEN 0 AND 2`;

/** What the newsroom makes of each part of a priority; one row. */
@Entity('priority_weights')
@Check('priority_weights_one_row', 'id')
@Check(
  'priority_weights_sane',
  ['check_worthiness', 'spread', 'velocity', 'clash', 'harm', 'deadline', 'boost'].map(WITHIN).join(' AND '),
)
export class PriorityWeightsRow {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'priority_weights_pk' })
  id!: boolean;

  @Column('real', { default: 1 })
  checkWorthiness!: number;

  @Column('real', { default: 1 })
  spread!: number;

  @Column('real', { default: 1 })
  velocity!: number;

  @Column('real', { default: 1 })
  clash!: number;

  @Column('real', { default: 1 })
  harm!: number;

  @Column('real', { default: 1 })
  deadline!: number;

  @Column('real', { default: 1 })
  boost!: number;

  @Column('integer', { default: 1 })
  version!: number;
}
