import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A lease that an editor or a lead ended by taking the claim over; its old holder's screen says who and why. */
@Entity('take_overs')
@ForeignKey('Assignment', ['assignmentId'], ['id'], { name: 'take_overs_assignment_fk' })
@ForeignKey('User', ['takenFrom'], ['id'], { name: 'take_overs_loser_fk' })
@ForeignKey('User', ['takenBy'], ['id'], { name: 'take_overs_taker_fk' })
@Index('take_overs_by_assignment', ['assignmentId', 'at'])
@Check('take_overs_reason_not_blank', `btrim(reason) <> ''`)
@Check('take_overs_of_somebody_else', 'taken_by <> taken_from')
export class TakeOver {
  /** Of the lease that ended. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'take_overs_pk' })
  leaseToken!: string;

  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  takenFrom!: string;

  @Column('uuid')
  takenBy!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
