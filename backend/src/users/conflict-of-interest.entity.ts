import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A source or topic on which a person should judge nothing: "next" never hands them such a claim. */
@Entity('conflicts_of_interest')
@ForeignKey('User', ['userId'], ['id'], { name: 'conflicts_of_interest_person_fk', onDelete: 'CASCADE' })
@ForeignKey('Source', ['sourceId'], ['id'], { name: 'conflicts_of_interest_source_fk' })
@ForeignKey('User', ['declaredBy'], ['id'], { name: 'conflicts_of_interest_declarer_fk' })
@Index('conflicts_of_interest_once', { synchronize: false })
@Check('conflicts_of_interest_one_thing', '(source_id IS NULL) <> (topic IS NULL)')
@Check('conflicts_of_interest_topic_not_blank', `btrim(topic) <> ''`)
export class ConflictOfInterest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'conflicts_of_interest_pk' })
  id!: string;

  @Column('uuid')
  userId!: string;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  /** A word or phrase of the claim's wording. */
  @Column('text', { nullable: true })
  topic!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid')
  declaredBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
