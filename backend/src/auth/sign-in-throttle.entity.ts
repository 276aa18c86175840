import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one account or one address in the current window. */
@Entity('sign_in_throttles')
export class SignInThrottle {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_throttles_pk' })
  key!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { default: () => 'now()' })
  windowStartedAt!: Date;
}
