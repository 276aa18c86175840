import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A key that an earlier check is found by, as the statements of articles are. */
@Entity('earlier_check_keys')
@ForeignKey('EarlierCheck', ['checkId'], ['id'], { name: 'earlier_check_keys_check_fk', onDelete: 'CASCADE' })
export class EarlierCheckKey {
  /** 64 bits, written in decimal. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'earlier_check_keys_pk' })
  key!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'earlier_check_keys_pk' })
  checkId!: string;
}
