/**
 * The errors that a person or a program may be told about. Everything else that is thrown is a fault of ours and reaches nobody's screen.
 * Each has a stable `code` (the slug of its problem type), a sentence that says what to do, and where it helps a pointer to the field.
 */
export const ERROR_CODES = [
  'malformed-request',
  'unknown-field',
  'validation-failed',
  'invalid-text',
  'not-signed-in',
  'wrong-credentials',
  'forbidden',
  'cross-site-request',
  'not-found',
  'conflict',
  'lease-lost',
  'already-decided',
  'illegal-transition',
  'stale-version',
  'idempotency-key-reused',
  'too-large',
  'unsupported-media-type',
  'too-many-requests',
  'unavailable',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** One field that is wrong: `pointer` is a JSON pointer into the request (`/evidence/0/url`). */
export interface FieldError {
  pointer: string;
  code: string;
  detail: string;
}

export class DomainError extends Error {
  /**
   * @param code stable slug, see ERROR_CODES
   * @param detail one sentence for the person who reads it
   * @param errors the fields that are wrong, if it is about fields
   * @param extra members added to the problem document, e.g. `draftKept`
   */
  constructor(
    readonly code: ErrorCode,
    detail: string,
    readonly errors: readonly FieldError[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'DomainError';
  }
}

export const notFound = (thing: string): DomainError => new DomainError('not-found', `There is no such ${thing}.`);

export const forbidden = (detail: string): DomainError => new DomainError('forbidden', detail);

export const conflict = (detail: string): DomainError => new DomainError('conflict', detail);

export const staleVersion = (thing: string): DomainError =>
  new DomainError('stale-version', `This ${thing} was changed by someone else. Reload it and make your change again.`);

export const invalidField = (pointer: string, code: string, detail: string): DomainError =>
  new DomainError('validation-failed', detail, [{ pointer, code, detail }]);

/** The lease ran out or went to somebody else; what was typed has been kept as a draft. */
export const leaseLost = (extra: Readonly<Record<string, unknown>> = {}): DomainError =>
  new DomainError('lease-lost', 'You no longer hold this claim. What you wrote is kept as a draft.', [], {
    draftKept: true,
    ...extra,
  });
