import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, distribute, hasSkillFor, type SharedClaim, STRATEGIES } from './index.js';

const claim = (id: string, fields: Partial<SharedClaim> = {}): SharedClaim => ({ id, traits: ['en', 'event', 'deaths'], wording: 'Two ferries sank off Ellan Rock.', barred: [], ...fields });
const person = (id: string, fields: Partial<Candidate> = {}): Candidate => ({ id, load: 0, limit: null, skills: [], ...fields });
const receivers = (...args: Parameters<typeof distribute>): Array<string | null> => distribute(...args).map(({ userId }) => userId);

const ids = ['a', 'b', 'c', 'd'];
const candidates = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...ids), load: fc.nat(5), limit: fc.option(fc.integer({ min: 1, max: 6 })), skills: fc.subarray(['en', 'deaths', 'ferries', 'money']) }),
  { selector: ({ id }) => id },
);
const claims = fc.array(fc.record({ traits: fc.subarray(['en', 'fr', 'deaths', 'money']), wording: fc.constantFrom('Two ferries sank.', 'A bank closed.'), barred: fc.subarray(ids) }), { maxLength: 30 }).map((all) => all.map((each, index) => ({ ...each, id: String(index) })));
const strategy = fc.constantFrom(...STRATEGIES);

describe('sharing claims out', () => {
  it('goes round, beginning with who has the least', () => {
    expect(receivers('round_robin', ['1', '2', '3', '4'].map((id) => claim(id)), [person('a', { load: 9 }), person('b'), person('c', { load: 1 })])).toEqual(['b', 'c', 'a', 'b']);
  });

  it('levels out, where the least loaded is asked for', () => {
    expect(receivers('least_loaded', ['1', '2', '3', '4'].map((id) => claim(id)), [person('a', { load: 3 }), person('b'), person('c', { load: 1 })])).toEqual(['b', 'b', 'c', 'b']);
  });

  it('prefers people whose skills fit, until they are full', () => {
    const people = [person('a'), person('b', { skills: ['Ferries'], limit: 2 })];
    expect(receivers('least_loaded', ['1', '2', '3'].map((id) => claim(id)), people)).toEqual(['b', 'b', 'a']);
  });

  it('says why nobody got a claim', () => {
    expect(distribute('round_robin', [claim('1')], [])).toEqual([{ claimId: '1', userId: null, why: 'nobody' }]);
    expect(distribute('round_robin', [claim('1', { barred: ['a'] })], [person('a')])).toEqual([{ claimId: '1', userId: null, why: 'barred' }]);
    expect(distribute('round_robin', [claim('1')], [person('a', { load: 2, limit: 2 })])).toEqual([{ claimId: '1', userId: null, why: 'limit' }]);
  });

  it('takes a skill for a language, a type, a kind or words of the claim', () => {
    for (const skill of ['EN', 'deaths', 'event', 'ellan rock']) expect(hasSkillFor([skill], claim('1'))).toBe(true);
    for (const skill of ['', '—', 'rock ellan', 'fer']) expect(hasSkillFor([skill], claim('1'))).toBe(false);
  });

  it('never passes a limit or a bar, leaves nothing that somebody could have, and answers for each claim once', () => {
    fc.assert(
      fc.property(strategy, claims, candidates, (how, all, people) => {
        const shares = distribute(how, all, people);
        expect(shares.map(({ claimId }) => claimId)).toEqual(all.map(({ id }) => id));
        const loads = new Map(people.map(({ id, load }) => [id, load]));
        for (const [index, { userId }] of shares.entries()) {
          const couldHave = people.filter(({ id, limit }) => !all[index]!.barred.includes(id) && (limit === null || loads.get(id)! < limit));
          if (userId === null) expect(couldHave).toEqual([]);
          else {
            expect(couldHave.map(({ id }) => id)).toContain(userId);
            const skilled = couldHave.filter(({ skills }) => hasSkillFor(skills, all[index]!));
            if (skilled.length > 0) expect(skilled.map(({ id }) => id)).toContain(userId);
            loads.set(userId, loads.get(userId)! + 1);
          }
        }
      }),
    );
  });

  it('is fair: equal people get the same number, give or take one', () => {
    fc.assert(
      fc.property(strategy, fc.nat(40), fc.integer({ min: 1, max: 4 }), (how, count, size) => {
        const got = receivers(how, Array.from({ length: count }, (_, index) => claim(String(index))), ids.slice(0, size).map((id) => person(id)));
        const counts = ids.slice(0, size).map((id) => got.filter((userId) => userId === id).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order in which people are named', () => {
    fc.assert(fc.property(strategy, claims, candidates, (how, all, people) => expect(distribute(how, all, [...people].reverse())).toEqual(distribute(how, all, people))));
  });
});
