import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One time that a delivery was sent. Written before it is sent: one without an outcome is on its way, or its worker died. */
@Entity('webhook_attempts')
@ForeignKey('WebhookDelivery', ['deliveryId'], ['id'], { name: 'webhook_attempts_delivery_fk', onDelete: 'CASCADE' })
@Check('webhook_attempts_outcome', 'status IS NULL OR error IS NULL')
export class WebhookAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_attempts_pk' })
  deliveryId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'webhook_attempts_pk' })
  number!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('integer', { nullable: true })
  ms!: number | null;

  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  error!: string | null;

  /** The first of what the receiver said. */
  @Column('text', { nullable: true })
  answer!: string | null;
}
