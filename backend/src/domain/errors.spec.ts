import { describe, expect, it } from '@jest/globals';
import { conflict, DomainError, ERROR_CODES, forbidden, invalidField, leaseLost, notFound, staleVersion } from './errors.js';

describe('domain errors', () => {
  it('have codes that can stand in an address', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
    for (const code of ERROR_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('say what is missing, refused or in the way', () => {
    expect(notFound('claim')).toMatchObject({ code: 'not-found', message: 'There is no such claim.' });
    expect(forbidden('Not you.')).toMatchObject({ code: 'forbidden', message: 'Not you.' });
    expect(conflict('Taken.')).toMatchObject({ code: 'conflict', message: 'Taken.' });
    expect(staleVersion('queue')).toMatchObject({ code: 'stale-version', message: expect.stringContaining('This queue was changed') });
  });

  it('point to the field that is wrong', () => {
    const detail = 'One of these people does not exist.';
    expect(invalidField('/memberIds', 'unknown-person', detail)).toMatchObject({
      code: 'validation-failed',
      message: detail,
      errors: [{ pointer: '/memberIds', code: 'unknown-person', detail }],
    });
  });

  it('promise the draft where a lease is lost', () => {
    expect(leaseLost({ by: 'Ada' })).toMatchObject({ code: 'lease-lost', extra: { draftKept: true, by: 'Ada' } });
  });

  it('are errors with a stack, so that a log can show where they came from', () => {
    const error = new DomainError('conflict', 'Taken.');
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain('errors.spec');
  });
});
