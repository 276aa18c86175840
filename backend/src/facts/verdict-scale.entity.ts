import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { VerdictScale as Scale } from '../domain/verdict-scale/index.js';

/** What the newsroom calls its verdicts; the newest version counts, the others tell what did. */
@Entity('verdict_scales')
@ForeignKey('User', ['madeBy'], ['id'], { name: 'verdict_scales_maker_fk' })
@Check('verdict_scales_version_sane', 'version > 0')
@Check('verdict_scales_range_sane', 'worst >= 1 AND worst < best')
export class VerdictScale {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'verdict_scales_pk' })
  version!: number;

  @Column('integer')
  worst!: number;

  @Column('integer')
  best!: number;

  @Column('jsonb')
  ratings!: Scale['ratings'];

  /** Null: it came with the program. */
  @Column('uuid', { nullable: true })
  madeBy!: string | null;

  @Column('timestamptz')
  madeAt!: Date;
}
