import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Filters, order and columns of a list under a name: its owner's alone, or shared with the newsroom. */
@Entity('saved_views')
@ForeignKey('User', ['ownerId'], ['id'], { name: 'saved_views_owner_fk', onDelete: 'CASCADE' })
@Index('saved_views_name_once', { synchronize: false })
@Index('saved_views_shared', ['resource'], { where: 'shared' })
@Check('saved_views_resource_known', `resource IN ('claims', 'articles', 'facts')`)
@Check('saved_views_name_not_blank', `btrim(name) <> ''`)
@Check('saved_views_filter_is_object', `jsonb_typeof(filter) = 'object'`)
@Check('saved_views_some_column', 'cardinality(columns) > 0')
export class SavedView {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'saved_views_pk' })
  id!: string;

  @Column('uuid')
  ownerId!: string;

  @Column('text')
  resource!: string;

  @Column('text')
  name!: string;

  @Column('jsonb', { default: () => `'{}'` })
  filter!: Record<string, string>;

  /** As the list's own query has it: `-priority`. */
  @Column('text')
  sort!: string;

  /** Those that are shown; null: all of them. */
  @Column('text', { array: true, nullable: true })
  columns!: string[] | null;

  @Column('boolean', { default: false })
  shared!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
