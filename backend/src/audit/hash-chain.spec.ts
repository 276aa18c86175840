import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GENESIS, type SealedContent, sealOf } from './hash-chain.js';

const text = fc.oneof(fc.string(), fc.constantFrom('null', '[]', '","', '\\'));
const orNull = fc.option(text, { nil: null });
const content: fc.Arbitrary<SealedContent> = fc.record({
  id: fc.uuid(),
  at_us: fc.bigInt({ min: 0n, max: 10n ** 16n }).map(String),
  actor_id: fc.option(fc.uuid(), { nil: null }),
  actor_name: text,
  action: text,
  subject_type: text,
  subject_id: fc.option(fc.uuid(), { nil: null }),
  before: orNull,
  after: orNull,
  request_id: orNull,
  actor_key_id: fc.option(fc.uuid(), { nil: null }),
});
const previous = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const COLUMNS = ['id', 'at_us', 'actor_id', 'actor_name', 'action', 'subject_type', 'subject_id', 'before', 'after', 'request_id', 'actor_key_id'] as const;

describe('the seal of an audit event', () => {
  it('is this one, so that chains of the past can be checked for ever', () => {
    const event = { id: 'a', at_us: '1', actor_id: null, actor_name: 'Ada', action: 'claim.decide', subject_type: 'claim', subject_id: null, before: null, after: '{"x": 1}', request_id: null, actor_key_id: null };
    expect(sealOf(GENESIS, 1n, event).toString('hex')).toBe('698f757634a709d5a4f197c93483a24a51835059131f4de89a1a3d4440b655f2');
  });

  it('is 32 bytes and the same for the same', () => {
    fc.assert(
      fc.property(previous, content, (before, event) => {
        expect(sealOf(before, 7n, event)).toHaveLength(32);
        expect(sealOf(before, 7n, { ...event }).equals(sealOf(before, 7n, event))).toBe(true);
      }),
    );
  });

  it.each(COLUMNS)('changes with %s', (column) => {
    fc.assert(
      fc.property(previous, content, orNull, (before, event, other) => {
        fc.pre(other !== event[column]);
        expect(sealOf(before, 7n, { ...event, [column]: other }).equals(sealOf(before, 7n, event))).toBe(false);
      }),
    );
  });

  it('changes with its place in the chain and with all that came before', () => {
    fc.assert(
      fc.property(previous, content, fc.nat({ max: 31 }), (before, event, index) => {
        const tampered = Buffer.from(before);
        tampered[index]! ^= 1;
        expect(sealOf(tampered, 7n, event).equals(sealOf(before, 7n, event))).toBe(false);
        expect(sealOf(before, 8n, event).equals(sealOf(before, 7n, event))).toBe(false);
      }),
    );
  });

  it('can not be kept by moving text from one column to the next', () => {
    fc.assert(
      fc.property(previous, content, (before, event) => {
        const moved = { ...event, actor_name: event.actor_name + event.action, action: '' };
        fc.pre(event.action !== '');
        expect(sealOf(before, 7n, moved).equals(sealOf(before, 7n, event))).toBe(false);
      }),
    );
  });
});
