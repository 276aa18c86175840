import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One required review of one claim, and the lease on it. Written by SQL only: its clock is the database's. */
@Entity('assignments')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'assignments_claim_fk' })
@ForeignKey('Queue', ['queueId'], ['id'], { name: 'assignments_queue_fk' })
@ForeignKey('User', ['assignedTo'], ['id'], { name: 'assignments_person_fk' })
@ForeignKey('User', ['leasedBy'], ['id'], { name: 'assignments_holder_fk' })
@ForeignKey('User', ['notedBy'], ['id'], { name: 'assignments_noter_fk' })
@Index('assignments_by_claim', ['claimId'])
@Index('assignments_one_live_per_slot', ['claimId', 'slot'], { unique: true, where: `state <> 'cancelled' AND NOT gold` })
@Index('assignments_one_gold_per_person', ['claimId', 'assignedTo'], { unique: true, where: 'gold' })
@Index('assignments_token_once', ['leaseToken'], { unique: true })
@Index('assignments_next', { synchronize: false })
@Index('assignments_next_oldest', ['queueId', 'id'], { where: `state = 'open' AND assigned_to IS NULL` })
@Index('assignments_next_due', ['queueId', 'dueAt', 'id'], { where: `state = 'open' AND assigned_to IS NULL` })
@Index('assignments_one_held_per_claim', ['leasedBy', 'claimId'], { unique: true, where: `state = 'leased'` })
@Index('assignments_one_given_per_claim', ['claimId', 'assignedTo'], {
  unique: true,
  where: `state IN ('open', 'leased', 'snoozed') AND assigned_to IS NOT NULL`,
})
@Index('assignments_for_leads', { synchronize: false })
@Index('assignments_by_parking', ['parkedUntil'], { where: 'parked IS NOT NULL' })
@Index('assignments_for_person', ['assignedTo', 'queueId'], { where: `state = 'open'` })
@Index('assignments_live_by_queue', ['queueId', 'id'], { where: `state IN ('open', 'leased', 'snoozed')` })
@Index('assignments_by_deadline', ['queueId', 'dueAt'], { where: `state IN ('open', 'leased') AND due_at IS NOT NULL` })
@Index('assignments_given', ['queueId', 'parked'], { where: `state = 'open' AND assigned_to IS NOT NULL` })
@Index('assignments_asleep', ['queueId'], { where: `state = 'snoozed'` })
@Index('assignments_by_expiry', ['queueId', 'leaseExpiresAt'], { where: `state = 'leased'` })
@Check('assignments_state_known', `state IN ('open', 'leased', 'snoozed', 'done', 'cancelled')`)
@Check(
  'assignments_lease_whole',
  `(state = 'leased') = (lease_token IS NOT NULL) AND (lease_token IS NULL) = (leased_by IS NULL) AND (lease_token IS NULL) = (leased_at IS NULL) AND (lease_token IS NULL) = (lease_expires_at IS NULL)`,
)
@Check('assignments_closed_whole', `(state IN ('done', 'cancelled')) = (closed_at IS NOT NULL)`)
@Check('assignments_held_by_assignee', 'assigned_to IS NULL OR leased_by IS NULL OR assigned_to = leased_by')
@Check('assignments_parked_known', `parked IN ('later', 'held')`)
@Check(
  'assignments_parked_whole',
  `(parked IS NULL) = (parked_until IS NULL) AND (parked IS NULL OR (state = 'open' AND assigned_to IS NOT NULL))`,
)
@Check('assignments_gold_is_given', `NOT gold OR assigned_to IS NOT NULL OR state IN ('done', 'cancelled')`)
@Check('assignments_note_whole', '(note IS NULL) = (noted_by IS NULL)')
export class Assignment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'assignments_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  queueId!: string;

  @Column('smallint', { default: 1 })
  slot!: number;

  @Column('text', { default: 'open' })
  state!: 'open' | 'leased' | 'snoozed' | 'done' | 'cancelled';

  @Column('smallint')
  priority!: number;

  /** Given to one person; null: to whoever asks first. */
  @Column('uuid', { nullable: true })
  assignedTo!: string | null;

  @Column('uuid', { nullable: true })
  leaseToken!: string | null;

  @Column('uuid', { nullable: true })
  leasedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  leasedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  leaseExpiresAt!: Date | null;

  /** When its review is due, by the queue's hours for its priority. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Put off by the person it is given to: `later` comes back to them last, `held` only when they ask for it. */
  @Column('text', { nullable: true })
  parked!: 'later' | 'held' | null;

  @Column('timestamptz', { nullable: true })
  parkedUntil!: Date | null;

  /** Escalated: only a lead of the queue gets it. */
  @Column('boolean', { default: false })
  forLeads!: boolean;

  /** A decided claim that is handed out to see whether this person comes to its verdict. */
  @Column('boolean', { default: false })
  gold!: boolean;

  /** What whoever handed it over or escalated it wanted to say. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  notedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
