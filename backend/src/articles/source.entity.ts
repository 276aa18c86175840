import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The publisher or account that ran an article. */
@Entity('sources')
@Index('sources_name_once', { synchronize: false })
@Check('sources_name_not_blank', `btrim(name) <> ''`)
export class Source {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'sources_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
