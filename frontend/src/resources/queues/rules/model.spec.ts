import type { Condition } from '../../../api';
import { editedRule, emptyGroup, moved, ruleOf, withPart } from './model';
import { isRuleSound } from './problems';

const rule = (condition: Condition) => ({ name: 'A rule', priority: 40, condition });
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
    ['a share of a percent', { field: 'checkWorthiness', atLeast: 0.125 }],
  ])('comes out as it went in: %s', (_, condition) => {
    expect(ruleOf(editedRule(rule(condition)))).toEqual(rule(condition));
  });

  it('takes two negations for none', () => {
    expect(ruleOf(editedRule(rule({ not: { not: WORDS } })))).toEqual(rule(WORDS));
  });

  it('replaces and removes parts at any depth, and leaves the rest alone', () => {
    const { root } = editedRule(rule(NESTED));
    const inner = root.parts[0]!;
    if (inner.kind !== 'group') throw new Error('not a group');
    const without = withPart(root, inner.parts[1]!.key, null);
    expect(ruleOf({ key: 'k', name: 'A rule', priority: '40', root: without })).toEqual(
      rule({ all: [{ any: [WORDS] }, ...(NESTED as { all: Condition[] }).all.slice(1)] }),
    );
  });
});

describe('whether a rule may be saved', () => {
  const good = editedRule(rule(WORDS));

  it.each([
    ['no name', { ...good, name: '  ' }],
    ['a priority beyond 100', { ...good, priority: '101' }],
    ['half a priority', { ...good, priority: '1.5' }],
    ['no priority', { ...good, priority: '' }],
    ['an empty group in it', { ...good, root: emptyGroup('all', [emptyGroup('any')]) }],
    ['a condition without terms', editedRule(rule({ field: 'words', in: [] }))],
  ])('no, with %s', (_, edited) => {
    expect(isRuleSound(edited)).toBe(false);
  });

  it('yes, when all is there; a rule without conditions takes every claim', () => {
    expect(isRuleSound(good)).toBe(true);
    expect(isRuleSound({ ...good, root: emptyGroup('all') })).toBe(true);
  });
});

describe('moved', () => {
  it('moves by one place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
