import type { Condition } from '../../api';
import { i18nProvider, type Translate } from '../../i18n';
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
    [{ field: 'language', in: ['de', 'fr'] }, 'is written in German or French'],
    [{ field: 'quantity', kinds: ['deaths'], atLeast: 10 }, 'counts at least 10 deaths'],
    [{ not: { field: 'quantity', kinds: [], atLeast: 1000, atMost: 2000 } }, 'does not count 1,000 to 2,000 of anything'],
    [{ field: 'sightings', atMost: 1 }, 'was seen at most 1 times'],
    [{ field: 'sightings', atLeast: 3, atMost: 3 }, 'was seen exactly 3 times'],
    [{ field: 'clashes', atLeast: 1 }, 'clashes with other claims (at least 1)'],
    [{ not: { field: 'clashes', atLeast: 1 } }, 'does not clash with other claims (at least 1)'],
    [{ all: [] }, 'every claim'],
    [{ any: [] }, 'no claim'],
    [words('a', 'b', 'c', 'd', 'e'), 'mentions a, b, c, d or e'],
    [words('a', 'b', 'c', 'd', 'e', 'f'), 'mentions a, b, c, d or 2 more'],
  ])('%j', (condition, sentence) => {
    expect(sayCondition(condition, t)).toBe(sentence);
  });
});
