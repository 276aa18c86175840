import { z } from 'zod';

export interface ListQuery<Filter, Sort extends string> {
  filter: Filter;
  sort: { by: Sort; descending: boolean };
  page: { size: number; after: string | null; number: number };
}

/** Offsets beyond this are refused: a cursor reaches any depth at the same speed. */
const DEEPEST_OFFSET = 10_000;

/**
 * The one query dialect of all lists: `?filter[state]=queued&sort=-priority&page[size]=25&page[after]=…` (or `page[number]=3` near the top).
 * Filters and sort keys are allow-lists; anything else is refused.
 *
 * @param filters schema by filter name; a filter that is absent is undefined
 * @param sorts allowed sort keys, the first is the default; a leading `-` in `defaultSort` means descending
 */
export function listQuery<const Filters extends Record<string, z.ZodType>, const Sorts extends readonly [string, ...string[]]>(
  filters: Filters,
  sorts: Sorts,
  defaultSort: Sorts[number] | `-${Sorts[number]}`,
) {
  type Filter = { [Name in keyof Filters]?: z.output<Filters[Name]> };
  const filterShape = Object.fromEntries(
    Object.entries(filters).map(([name, schema]) => [`filter[${name}]`, schema.optional()]),
  );
  const sortKeys = sorts.flatMap((key) => [key, `-${key}`]) as [string, ...string[]];
  return z
    .strictObject({
      ...filterShape,
      sort: z.enum(sortKeys).default(defaultSort),
      'page[size]': z.coerce.number().int().min(1).max(100).default(25),
      'page[after]': z.string().max(500).optional(),
      'page[number]': z.coerce.number().int().min(1).default(1),
    })
    .refine((query) => query['page[number]'] * query['page[size]'] <= DEEPEST_OFFSET + query['page[size]'], {
      path: ['page[number]'],
      error: `pages past ${DEEPEST_OFFSET} rows are reached with page[after]`,
    })
    .transform((query): ListQuery<Filter, Sorts[number]> => {
      const raw = query as Record<string, unknown>;
      return {
        filter: Object.fromEntries(Object.keys(filters).map((name) => [name, raw[`filter[${name}]`]])) as Filter,
        sort: { by: query.sort.replace(/^-/, ''), descending: query.sort.startsWith('-') },
        page: { size: query['page[size]'], after: query['page[after]'] ?? null, number: query['page[number]'] },
      };
    });
}

/** `true`/`false` in a query string. */
export const Flag = z.enum(['true', 'false']).transform((value) => value === 'true');
