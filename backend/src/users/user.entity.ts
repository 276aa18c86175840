import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/permissions.js';

/** A person of the newsroom. */
@Entity('users')
@Index('users_email_once', ['email'], { unique: true })
@Check('users_role_known', `role IN ('reviewer', 'editor', 'admin')`)
@Check('users_email_lower_case', 'email = lower(email)')
@Check('users_name_not_blank', `btrim(name) <> ''`)
export class User {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'users_pk' })
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  /** argon2id, PHC string. */
  @Column('text')
  passwordHash!: string;

  @Column('boolean', { default: true })
  mustChangePassword!: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSeenAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
