import type { Condition } from '../../../api';
import { i18nProvider, type Translate } from '../../../i18n';
import { sayCondition } from './sayCondition';

const t: Translate = (key, options) => i18nProvider.translate(key, options);
const words = (...terms: string[]): Condition => ({ field: 'words', in: terms });

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [words('tram'), 'mentions tram'],
    [{ not: words('tram', 'bus') }, 'does not mention tram or bus'],
    [{ field: 'kind', in: ['deaths', 'ordinal'] }, 'counts deaths or rank'],
    [{ field: 'type', in: ['status'] }, 'is state of things'],
    [{ field: 'checkWorthiness', atLeast: 0.6 }, 'check-worthiness is at least 60 %'],
    [{ all: [words('a'), words('b')] }, 'mentions a, and mentions b'],
    [{ all: [words('a'), { any: [words('b'), words('c')] }] }, 'mentions a, and (mentions b or mentions c)'],
    [{ not: { any: [words('a'), words('b')] } }, 'not (mentions a or mentions b)'],
    [{ all: [] }, 'every claim'],
    [{ any: [] }, 'no claim'],
    [words('a', 'b', 'c', 'd', 'e'), 'mentions a, b, c, d or e'],
    [words('a', 'b', 'c', 'd', 'e', 'f'), 'mentions a, b, c, d or 2 more'],
  ])('%j', (condition, sentence) => {
    expect(sayCondition(condition, t)).toBe(sentence);
  });
});
