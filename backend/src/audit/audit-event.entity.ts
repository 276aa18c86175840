import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who did what to what, when, before and after. Append-only; sealed in batches into one hash chain. */
@Entity('audit_events')
@ForeignKey('User', ['actorId'], ['id'], { name: 'audit_events_actor_fk' })
@ForeignKey('ApiKey', ['actorKeyId'], ['id'], { name: 'audit_events_actor_key_fk' })
@Check('audit_events_one_actor', 'actor_id IS NULL OR actor_key_id IS NULL')
@Check('audit_events_sealed_whole', '(chain_position IS NULL) = (hash IS NULL) AND (chain_position IS NULL) = (previous_hash IS NULL)')
@Index('audit_events_one_chain', ['chainPosition'], { unique: true })
@Index('audit_events_unsealed', ['id'], { where: 'chain_position IS NULL' })
@Index('audit_events_by_time', ['at', 'id'])
@Index('audit_events_by_subject', ['subjectType', 'subjectId', 'at'])
@Index('audit_events_by_actor', ['actorId', 'at'])
export class AuditEvent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'audit_events_pk' })
  id!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  actorName!: string;

  @Column('text')
  action!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  after!: Record<string, unknown> | null;

  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('bigint', { nullable: true })
  chainPosition!: string | null;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea', { nullable: true })
  hash!: Buffer | null;

  /** The API key that acted, where no person did. */
  @Column('uuid', { nullable: true })
  actorKeyId!: string | null;
}
