import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who reviews in a queue. */
@Entity('queue_members')
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'queue_members_queue_fk', onDelete: 'CASCADE' })
@ForeignKey('User', ['userId'], ['id'], { name: 'queue_members_user_fk', onDelete: 'CASCADE' })
@Index('queue_members_by_user', ['userId'])
@Check('queue_members_role_known', `role IN ('reviewer', 'lead')`)
@Check('queue_members_limit_sane', 'claim_limit BETWEEN 1 AND 1000')
export class QueueMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_members_pk' })
  queueId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_members_pk' })
  userId!: string;

  /** A lead also gets what is escalated. */
  @Column('text', { default: 'reviewer' })
  role!: 'reviewer' | 'lead';

  /** How many claims of the queue may be given to this person at once; null: any number. */
  @Column('integer', { nullable: true })
  claimLimit!: number | null;

  /** Languages, kinds, types or words of claims that this person knows best. */
  @Column('text', { array: true, default: () => `'{}'` })
  skills!: string[];
}
