import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was answered to a request that carried an Idempotency-Key. */
@Entity('idempotency_keys')
@ForeignKey('User', ['userId'], ['id'], { name: 'idempotency_keys_user_fk', onDelete: 'CASCADE' })
@Index('idempotency_keys_by_age', ['createdAt'])
export class IdempotencyRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  userId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  key!: string;

  @Column('bytea')
  requestHash!: Buffer;

  @Column('jsonb', { nullable: true })
  response!: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
