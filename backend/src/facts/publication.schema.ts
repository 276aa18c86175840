import { z } from 'zod';
import { Text, Words } from '../http/index.js';
import { Day } from './facts.schema.js';

export const LONGEST_STATEMENT = 500;
export const LONGEST_SUMMARY = 2_000;
export const LONGEST_NOTE = 1_000;

export const Validity = {
  validFrom: Day.nullable(),
  asOf: Day,
  validUntil: Day.nullable(),
};

/** Days as text compare as days do. */
export const inOrder = ({ validFrom, asOf, validUntil }: { validFrom?: string | null; asOf?: string; validUntil?: string | null }): boolean =>
  !validUntil || ((!validFrom || validFrom <= validUntil) && (!asOf || asOf <= validUntil));
export const ORDER = { path: ['validUntil'], error: 'must not lie before the day that it begins with or speaks of' };

const version = z.int().min(1).meta({ description: 'the version that was read' });
const PublicNote = Words(LONGEST_NOTE).meta({ description: 'what readers are told: what was wrong, and what is right' });

export const ActOnFact = z.strictObject({ version });

export const PauseFact = z.strictObject({
  version,
  note: Words(LONGEST_NOTE).meta({ description: 'why, for colleagues; it stands in the audit log' }),
});

export const ReviewFactAgain = PauseFact;

export const WithdrawFact = z.strictObject({ version, note: PublicNote });

/** Verdict and evidence are the reviewers' word: who doubts them has the claim reviewed again. */
export const CorrectFact = z
  .strictObject({
    version,
    note: PublicNote,
    statement: Words(LONGEST_STATEMENT),
    summary: Text(LONGEST_SUMMARY),
    speaker: Words(200).nullable(),
    ...Validity,
  })
  .refine(inOrder, ORDER);
