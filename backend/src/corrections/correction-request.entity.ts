import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const REQUEST_STATES = ['open', 'accepted', 'declined'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What a reader says is wrong with a fact. Who sent it is erased 90 days after the decision. */
@Entity('correction_requests')
@ForeignKey('Fact', ['factId'], ['id'], { name: 'correction_requests_fact_fk' })
@ForeignKey('User', ['decidedBy'], ['id'], { name: 'correction_requests_editor_fk' })
@Index('correction_requests_once_a_form', ['formKey'], { unique: true })
@Index('correction_requests_by_state', ['state', 'createdAt', 'id'])
@Index('correction_requests_by_time', ['createdAt', 'id'])
@Index('correction_requests_by_fact', ['factId', 'createdAt'])
@Index('correction_requests_by_sender', ['senderKey', 'createdAt'], { where: 'sender_key IS NOT NULL' })
@Index('correction_requests_to_erase', ['decidedAt'], { where: 'sender_name IS NOT NULL OR sender_email IS NOT NULL' })
@Check('correction_requests_state_known', `state IN ('open', 'accepted', 'declined')`)
@Check('correction_requests_decided_whole', `(state = 'open') = (decided_by IS NULL) AND (state = 'open') = (decided_at IS NULL)`)
@Check('correction_requests_decline_says_why', `state <> 'declined' OR note IS NOT NULL`)
@Check('correction_requests_note_sane', `btrim(note) <> ''`)
@Check('correction_requests_problem_sane', `btrim(problem) <> '' AND char_length(problem) <= 4000`)
export class CorrectionRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'correction_requests_pk' })
  id!: string;

  @Column('uuid')
  factId!: string;

  /** The one that its sender had before them. */
  @Column('integer')
  factVersion!: number;

  @Column('text')
  problem!: string;

  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  @Column('text', { nullable: true })
  senderName!: string | null;

  @Column('text', { nullable: true })
  senderEmail!: string | null;

  /** The sender's address, hashed with the salt of its day: to count by, for as long as there is that salt. */
  @Column('bytea', { nullable: true })
  senderKey!: Buffer | null;

  /** Hash of the form's token: a form sent twice is one request. */
  @Column('bytea')
  formKey!: Buffer;

  @Column('text', { default: 'open' })
  state!: RequestState;

  /** For colleagues. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
