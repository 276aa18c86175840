import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { KeyScope } from '../domain/key-scopes.js';

/** A program's way in. Of its secret only the hash is stored, and the beginning, so that people know it again. */
@Entity('api_keys')
@ForeignKey('User', ['createdBy'], ['id'], { name: 'api_keys_maker_fk' })
@ForeignKey('User', ['revokedBy'], ['id'], { name: 'api_keys_revoker_fk' })
@Index('api_keys_secret_once', ['secretHash'], { unique: true })
@Index('api_keys_name_once', { synchronize: false })
@Index('api_keys_by_creation', ['createdAt', 'id'])
@Check('api_keys_name_not_blank', `btrim(name) <> ''`)
@Check('api_keys_hash_whole', 'octet_length(secret_hash) = 32')
@Check('api_keys_scopes_known', `scopes <> '{}' AND scopes <@ ARRAY['read', 'ingest']`)
@Check('api_keys_revoked_by_somebody', '(revoked_at IS NULL) = (revoked_by IS NULL)')
export class ApiKey {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'api_keys_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  prefix!: string;

  /** SHA-256: a secret of 256 random bits needs no slow hash. */
  @Column('bytea')
  secretHash!: Buffer;

  @Column('text', { array: true })
  scopes!: KeyScope[];

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  /** Null: it does not run out. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { nullable: true })
  revokedBy!: string | null;
}
