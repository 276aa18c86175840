import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the hash of its token is stored. */
@Entity('sessions')
@ForeignKey('User', ['userId'], ['id'], { name: 'sessions_user_fk', onDelete: 'CASCADE' })
@Index('sessions_token_once', ['tokenHash'], { unique: true })
@Index('sessions_by_user', ['userId'])
@Index('sessions_by_expiry', ['expiresAt'])
export class Session {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'sessions_pk' })
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}
