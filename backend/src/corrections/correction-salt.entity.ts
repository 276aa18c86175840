import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A day's secret, for the tokens of its forms and the hashes of its senders. Gone two days later, and with it the way back to anybody. */
@Entity('correction_salts')
@Check('correction_salts_long_enough', 'octet_length(salt) = 32')
export class CorrectionSalt {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'correction_salts_pk' })
  day!: string;

  @Column('bytea')
  salt!: Buffer;
}
