import { DomainError } from '../domain/errors.js';
import { missingFrom, type ReviewInput } from '../domain/verdict/index.js';

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
