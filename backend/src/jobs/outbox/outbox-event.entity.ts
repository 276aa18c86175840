import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job that was promised in a transaction and waits for the relay to hand it to BullMQ. */
@Entity('outbox_events')
export class OutboxEvent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'outbox_events_pk' })
  id!: string;

  @Column('text')
  queue!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
