import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A queue that a person wants to see first. */
@Entity('queue_stars')
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'queue_stars_queue_fk', onDelete: 'CASCADE' })
@ForeignKey('User', ['userId'], ['id'], { name: 'queue_stars_user_fk', onDelete: 'CASCADE' })
@Index('queue_stars_by_user', ['userId'])
export class QueueStar {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_stars_pk' })
  queueId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_stars_pk' })
  userId!: string;
}
