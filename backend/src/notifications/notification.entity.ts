import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NotificationKind, SubjectType } from './kinds.js';

/** Something that one person is told: who did what to what. Swept after 90 days. */
@Entity('notifications')
@ForeignKey('User', ['userId'], ['id'], { name: 'notifications_user_fk', onDelete: 'CASCADE' })
@ForeignKey('User', ['actorId'], ['id'], { name: 'notifications_actor_fk' })
@Index('notifications_inbox', ['userId', 'createdAt', 'id'])
@Index('notifications_unread', ['userId', 'createdAt', 'id'], { where: 'read_at IS NULL' })
@Index('notifications_by_age', ['createdAt'])
@Index('notifications_breach_once', ['userId', 'subjectId'], { unique: true, where: `kind = 'queue.sla_breached'` })
@Check('notifications_kind_sane', `kind ~ '^[a-z]+[.][a-z_]+$'`)
@Check('notifications_subject_known', `subject_type IN ('claim', 'queue', 'correction-request')`)
@Check('notifications_not_to_oneself', 'actor_id <> user_id')
export class Notification {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'notifications_pk' })
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  kind!: NotificationKind;

  @Column('text')
  subjectType!: SubjectType;

  @Column('uuid')
  subjectId!: string;

  /** Null: the program itself. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  /** Details for its words, as they were then: a note, a queue's name. */
  @Column('jsonb', { default: () => `'{}'` })
  params!: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
