import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Ordered review work with its own people and guidelines. Never a job queue. */
@Entity('queues')
@Index('queues_name_once', { synchronize: false })
@Index('queues_one_fallback', ['isFallback'], { unique: true, where: 'is_fallback' })
@Check('queues_name_not_blank', `btrim(name) <> ''`)
@Check('queues_lease_sane', 'lease_minutes BETWEEN 1 AND 480')
export class Queue {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'queues_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  description!: string;

  /** Markdown, shown on the desk. */
  @Column('text', { default: '' })
  guidelines!: string;

  @Column('integer', { default: 15 })
  leaseMinutes!: number;

  @Column('boolean', { default: false })
  paused!: boolean;

  /** Takes the claims that no rule fits; there is exactly one. */
  @Column('boolean', { default: false })
  isFallback!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
