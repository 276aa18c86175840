import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { Flag, listQuery } from './list-query.js';

const List = listQuery({ state: z.enum(['open', 'done']), mine: Flag, q: z.string().max(5) }, ['name', 'age'], '-age');
const reasons = (query: Record<string, unknown>): string[] =>
  (List.safeParse(query).error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.code}`);

describe('a list’s query', () => {
  it('has defaults for all of it', () => {
    expect(List.parse({})).toEqual({
      filter: { state: undefined, mine: undefined, q: undefined },
      sort: { by: 'age', descending: true },
      page: { size: 25, after: null, number: 1 },
    });
  });

  it('reads filters, order and page', () => {
    const query = { 'filter[state]': 'open', 'filter[mine]': 'false', sort: 'name', 'page[size]': '100', 'page[number]': '3', 'page[after]': 'abc' };
    expect(List.parse(query)).toEqual({
      filter: { state: 'open', mine: false, q: undefined },
      sort: { by: 'name', descending: false },
      page: { size: 100, after: 'abc', number: 3 },
    });
  });

  it.each([
    [{ 'filter[password]': 'x' }, ' unrecognized_keys'],
    [{ filter: 'x' }, ' unrecognized_keys'],
    [{ 'filter[state]': 'lost' }, 'filter[state] invalid_value'],
    [{ 'filter[mine]': '1' }, 'filter[mine] invalid_value'],
    [{ 'filter[q]': ['a', 'b'] }, 'filter[q] invalid_type'],
    [{ sort: 'age; DROP TABLE users' }, 'sort invalid_value'],
    [{ sort: '--age' }, 'sort invalid_value'],
    [{ 'page[size]': '0' }, 'page[size] too_small'],
    [{ 'page[size]': '101' }, 'page[size] too_big'],
    [{ 'page[size]': '2.5' }, 'page[size] invalid_type'],
    [{ 'page[size]': 'many' }, 'page[size] invalid_type'],
    [{ 'page[number]': '-1' }, 'page[number] too_small'],
    [{ 'page[after]': 'a'.repeat(501) }, 'page[after] too_big'],
  ])('refuses %j', (query, reason) => {
    expect(reasons(query)).toEqual([reason]);
  });

  it('reaches the 10,000th row by page number and asks for a cursor behind it', () => {
    expect(reasons({ 'page[size]': '100', 'page[number]': '101' })).toEqual([]);
    expect(reasons({ 'page[size]': '100', 'page[number]': '102' })).toEqual(['page[number] custom']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e6 }), (size, number) => {
        const refused = reasons({ 'page[size]': String(size), 'page[number]': String(number) }).length > 0;
        expect(refused).toBe((number - 1) * size > 10_000);
      }),
    );
  });

  it('never lets anything but an allowed key into the order', () => {
    fc.assert(
      fc.property(fc.string(), (sort) => {
        const parsed = List.safeParse({ sort });
        if (parsed.success) expect(['name', 'age']).toContain(parsed.data.sort.by);
      }),
    );
  });
});
