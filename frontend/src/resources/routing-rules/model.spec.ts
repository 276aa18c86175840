import type { Condition } from '../../api';
import { editedRule, moved, ruleOf, type Bounds, type Group } from './model';
import { isRuleSound } from './problems';

const queue = { id: 'queue', name: 'City' };
const rule = (condition: Condition) => ({ id: 'rule', name: 'A rule', priority: 40, condition, queue });
const sent = (condition: Condition) => ({ name: 'A rule', priority: 40, condition, queueId: queue.id });
const emptyGroup = (combinator: 'and' | 'or', rules: Group['rules'] = []): Group => ({ id: 'g', combinator, not: false, rules });
const WORDS: Condition = { field: 'words', in: ['toll', 'tram'] };
const NESTED: Condition = {
  all: [{ any: [WORDS, { not: { field: 'kind', in: ['money'] } }] }, { not: { all: [WORDS, { field: 'source', in: ['The Post'] }] } }, { field: 'checkWorthiness', atLeast: 0.65 }],
};

describe('a rule that is edited', () => {
  it.each<[string, Condition]>([
    ['a single condition', WORDS],
    ['a negated one', { not: WORDS }],
    ['a negated group', { not: { any: [WORDS, WORDS] } }],
    ['groups within groups', NESTED],
    ['no condition at all', { all: [] }],
    ['a number with both its limits', { field: 'quantity', kinds: ['deaths'], atLeast: 10, atMost: 99.5 }],
    ['no sighting but one', { not: { field: 'sightings', atLeast: 2 } }],
    ['a clash', { field: 'clashes', atLeast: 1 }],
    ['a language', { field: 'language', in: ['de'] }],
    ['a share of a percent', { field: 'checkWorthiness', atLeast: 0.125 }],
  ])('comes out as it went in: %s', (_, condition) => {
    expect(ruleOf(editedRule(rule(condition)))).toEqual(sent(condition));
  });

  it('takes two negations for none', () => {
    expect(ruleOf(editedRule(rule({ not: { not: WORDS } })))).toEqual(sent(WORDS));
  });
});

describe('whether a rule may be saved', () => {
  const good = editedRule(rule(WORDS));

  it.each([
    ['no name', { ...good, name: '  ' }],
    ['a priority beyond 100', { ...good, priority: '101' }],
    ['half a priority', { ...good, priority: '1.5' }],
    ['no priority', { ...good, priority: '' }],
    ['an empty group in it', { ...good, query: emptyGroup('and', [emptyGroup('or')]) }],
    ['no queue to go to', { ...good, queueId: '' }],
    ['a number without a limit', editedRule(rule({ field: 'quantity', kinds: ['deaths'] }))],
    ['limits the wrong way round', editedRule(rule({ field: 'quantity', kinds: [], atLeast: 5, atMost: 4 }))],
    ['half a sighting', editedRule(rule({ field: 'sightings', atLeast: 1.5 }))],
    ['a limit that is no number', { ...good, query: emptyGroup('and', [{ field: 'quantity', operator: 'is', value: { kinds: [], from: 'many', to: '' } satisfies Bounds }]) }],
    ['a condition without terms', editedRule(rule({ field: 'words', in: [] }))],
  ])('no, with %s', (_, edited) => {
    expect(isRuleSound(edited)).toBe(false);
  });

  it('yes, when all is there; a rule without conditions takes every claim', () => {
    expect(isRuleSound(good)).toBe(true);
    expect(isRuleSound({ ...good, query: emptyGroup('and') })).toBe(true);
  });
});

describe('moved', () => {
  it('moves to any place, and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
  });
});
