import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const CAPTURE_KINDS = ['url', 'file'] as const;
export const CAPTURE_STATUSES = ['pending', 'ready', 'failed'] as const;

/** The archived copy of a page or a file that evidence rests on. Once it is ready it never changes; a trigger sees to that. */
@Entity('captures')
@ForeignKey('User', ['requestedBy'], ['id'], { name: 'captures_requester_fk' })
@Index('captures_one_pending', ['url'], { unique: true, where: `status = 'pending'` })
@Index('captures_by_url', ['url', 'createdAt'], { where: `kind = 'url'` })
@Index('captures_by_person', ['requestedBy', 'createdAt'])
@Check('captures_kind_known', `kind IN ('url', 'file')`)
@Check('captures_status_known', `status IN ('pending', 'ready', 'failed')`)
@Check('captures_of_one_thing', `(kind = 'url') = (url IS NOT NULL) AND (kind = 'file') = (file_name IS NOT NULL)`)
@Check('captures_failure_when_failed', `(status = 'failed') = (failure IS NOT NULL)`)
@Check('captures_ready_whole', `(status = 'ready') = (sha256 IS NOT NULL AND bytes IS NOT NULL AND media_type IS NOT NULL AND fetched_at IS NOT NULL)`)
@Check('captures_hash_whole', `sha256 ~ '^[0-9a-f]{64}$'`)
export class Capture {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'captures_pk' })
  id!: string;

  @Column('text')
  kind!: (typeof CAPTURE_KINDS)[number];

  @Column('text', { default: 'pending' })
  status!: (typeof CAPTURE_STATUSES)[number];

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  fileName!: string | null;

  /** A code of REFUSALS. */
  @Column('text', { nullable: true })
  failure!: string | null;

  /** Where redirects led. */
  @Column('text', { nullable: true })
  finalUrl!: string | null;

  @Column('text', { nullable: true })
  mediaType!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  publisher!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('text', { nullable: true })
  text!: string | null;

  /** False: the text was longer than what is kept of one. */
  @Column('boolean', { default: true })
  textComplete!: boolean;

  /** Of the bytes as they came, decompressed. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('integer', { nullable: true })
  bytes!: number | null;

  @Column('timestamptz', { nullable: true })
  fetchedAt!: Date | null;

  @Column('uuid')
  requestedBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
