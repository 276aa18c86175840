import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who reviews in a queue. */
@Entity('queue_members')
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'queue_members_queue_fk', onDelete: 'CASCADE' })
@ForeignKey('User', ['userId'], ['id'], { name: 'queue_members_user_fk', onDelete: 'CASCADE' })
@Index('queue_members_by_user', ['userId'])
export class QueueMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_members_pk' })
  queueId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_members_pk' })
  userId!: string;
}
