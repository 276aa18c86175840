import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A file of earlier checks that somebody brought in; `importedBy` is null on the command line. */
@Entity('check_imports')
@ForeignKey('User', ['importedBy'], ['id'], { name: 'check_imports_person_fk' })
export class CheckImport {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'check_imports_pk' })
  id!: string;

  @Column('text')
  fileName!: string;

  @Column('uuid', { nullable: true })
  importedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  importedAt!: Date;
}
