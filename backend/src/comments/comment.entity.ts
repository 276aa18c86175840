import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody says about a claim, to the others: never a part of a review. */
@Entity('comments')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'comments_claim_fk' })
@ForeignKey('User', ['authorId'], ['id'], { name: 'comments_author_fk' })
@Index('comments_by_claim', ['claimId', 'id'])
@Check('comments_body_until_deleted', `(deleted_at IS NULL) = (btrim(body) <> '')`)
export class Comment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'comments_pk' })
  id!: string;

  @Column('uuid')
  claimId!: string;

  @Column('uuid')
  authorId!: string;

  /** Plain text; empty once it is deleted. */
  @Column('text')
  body!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
}
