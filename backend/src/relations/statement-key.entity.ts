import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where sightings are found by what they say: a hash of one of at most 25 keys of each. */
@Entity('statement_keys')
@ForeignKey('Sighting', ['sightingId'], ['id'], { name: 'statement_keys_sighting_fk', onDelete: 'CASCADE' })
export class StatementKey {
  /** 64 bits, as text. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'statement_keys_pk' })
  key!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'statement_keys_pk' })
  sightingId!: string;
}
