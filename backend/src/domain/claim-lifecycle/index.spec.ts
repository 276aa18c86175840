import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors.js';
import { canTransition, CLAIM_EVENTS, CLAIM_STATES, type ClaimEvent, type ClaimState, OPEN_STATES, transition, TRANSITIONS } from './index.js';

/** The drawing of a claim's life, arrow by arrow. */
const ARROWS = `
  detected  route      queued
  detected  dismiss    dismissed
  detected  merge      dismissed
  queued    route      queued
  queued    snooze     snoozed
  queued    dispute    disputed
  queued    decide     decided
  queued    dismiss    dismissed
  queued    merge      dismissed
  snoozed   route      snoozed
  snoozed   wake       queued
  snoozed   dismiss    dismissed
  snoozed   merge      dismissed
  disputed  route      disputed
  disputed  adjudicate decided
  disputed  undo       queued
  disputed  dismiss    dismissed
  decided   undo       queued
  decided   approve    published
  decided   reopen     queued
  decided   merge      dismissed
  published correct    corrected
  published withdraw   withdrawn
  published reopen     queued
  corrected correct    corrected
  corrected withdraw   withdrawn
  corrected reopen     queued
  dismissed reopen     queued
  dismissed merge      dismissed
  dismissed split      queued
  dismissed restate    decided
  dismissed detach     dismissed`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ClaimState, ClaimEvent, ClaimState]);

const key = (state: ClaimState, event: ClaimEvent): string => `${state} ${event}`;
const drawn = new Map(ARROWS.map(([from, event, to]) => [key(from, event), to]));
const everyPair = CLAIM_STATES.flatMap((state) => CLAIM_EVENTS.map((event) => [state, event] as const));

describe('a claim’s life', () => {
  it('has the arrows of the drawing and no others', () => {
    for (const [state, event] of everyPair) expect([state, event, TRANSITIONS[state][event]]).toEqual([state, event, drawn.get(key(state, event))]);
  });

  it('says for each pair whether it can go there, and refuses the rest by name', () => {
    for (const [state, event] of everyPair) {
      expect(canTransition(state, event)).toBe(drawn.has(key(state, event)));
      if (drawn.has(key(state, event))) expect(transition(state, event)).toBe(drawn.get(key(state, event)));
      else expect(() => transition(state, event)).toThrow(expect.objectContaining({ code: 'illegal-transition', extra: { state } }));
    }
  });

  it('begins as detected, from where every state can be reached', () => {
    const reached = new Set<ClaimState>(['detected']);
    for (const state of reached) for (const next of Object.values(TRANSITIONS[state])) reached.add(next);
    expect([...reached].sort()).toEqual([...CLAIM_STATES].sort());
  });

  it('ends with a withdrawal and nowhere else', () => {
    expect(CLAIM_STATES.filter((state) => Object.keys(TRANSITIONS[state]).length === 0)).toEqual(['withdrawn']);
  });

  it('is only published by way of a decision, whatever happens in which order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CLAIM_EVENTS), { maxLength: 40 }), (events) => {
        let state: ClaimState = 'detected';
        for (const event of events) {
          if (!canTransition(state, event)) continue;
          const next = transition(state, event);
          if (next === 'published') expect(state).toBe('decided');
          if (next === 'decided') expect(event === 'restate' ? ['dismissed'] : OPEN_STATES).toContain(state);
          state = next;
        }
      }),
    );
  });

  it('refuses with an error that people can read', () => {
    expect(() => transition('withdrawn', 'reopen')).toThrow(new DomainError('illegal-transition', "A claim that is withdrawn can't reopen."));
  });
});
