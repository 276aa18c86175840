import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Verdict } from '../domain/verdict/index.js';

/** A decided claim whose verdict is known to be right: handed out again now and then, to see whether people come to it. */
@Entity('gold_claims')
@ForeignKey('Claim', ['claimId'], ['id'], { name: 'gold_claims_claim_fk' })
@ForeignKey('User', ['addedBy'], ['id'], { name: 'gold_claims_person_fk' })
@Check('gold_claims_verdict_known', `verdict IN ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')`)
export class GoldClaim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'gold_claims_pk' })
  claimId!: string;

  @Column('text')
  verdict!: Verdict;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt!: Date;
}
