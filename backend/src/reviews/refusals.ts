import { DomainError, invalidField } from '../domain/errors.js';
import { missingFrom, type ReviewInput, type Verdict } from '../domain/verdict/index.js';
import type { QueuePolicy } from '../queues/index.js';

/** Whoever gives a verdict, a reviewer or an adjudicator, gives what it needs. @throws DomainError `validation-failed`, with a pointer to each part that is missing */
export function refuseIncomplete(input: ReviewInput): void {
  const missing = missingFrom(input);
  if (missing.length === 0) return;
  throw new DomainError(
    'validation-failed',
    missing.map((requirement) => requirement.detail).join(' '),
    missing.map(({ field, detail }) => ({ pointer: `/${field}`, code: 'required', detail })),
  );
}

/** @throws DomainError `validation-failed` for a verdict that the queue does not take */
export function refuseForeign(verdict: Verdict, { name, allowed_verdicts }: QueuePolicy): void {
  if (allowed_verdicts.includes(verdict)) return;
  throw invalidField('/verdict', 'not-allowed', `The queue ${name} does not take this verdict.`);
}
