import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody whom a comment names. */
@Entity('comment_mentions')
@ForeignKey('Comment', ['commentId'], ['id'], { name: 'comment_mentions_comment_fk', onDelete: 'CASCADE' })
@ForeignKey('User', ['userId'], ['id'], { name: 'comment_mentions_user_fk' })
export class CommentMention {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_mentions_pk' })
  commentId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_mentions_pk' })
  userId!: string;
}
