import type { FilterPayload, PaginationPayload, SortPayload } from 'ra-core';

/** The deepest row that `page[number]` reaches; beyond it the server wants a cursor. */
export const DEEPEST_OFFSET = 10_000;

type Query = Record<string, string | number | undefined>;

/** Filters and order in the API's one query dialect; empty filters are left out. */
export function baseQuery(filter: FilterPayload, sort: SortPayload | undefined, perPage: number): Query {
  const query: Query = { 'page[size]': perPage };
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== null && value !== '') query[`filter[${name}]`] = String(value);
  }
  // `id` is react-admin's own default and no key of the API: the server's default order is the better one.
  if (sort && sort.field !== 'id') query.sort = sort.order === 'DESC' ? `-${sort.field}` : sort.field;
  return query;
}

/**
 * Cursors of pages already seen, so that "next page" works at any depth: pages near the top go by number, deeper ones by the cursor that
 * came with the page before.
 */
export class CursorBook {
  private readonly cursors = new Map<string, string>();

  remember(resource: string, query: Query, page: number, after: string | null): void {
    if (after !== null) this.cursors.set(keyOf(resource, query, page + 1), after);
  }

  /** @returns the part of the query that names the page, null where it can't be reached */
  pageQuery(resource: string, query: Query, { page, perPage }: PaginationPayload): Query | null {
    if (page * perPage <= DEEPEST_OFFSET) return { 'page[number]': page };
    const cursor = this.cursors.get(keyOf(resource, query, page));
    return cursor === undefined ? null : { 'page[after]': cursor };
  }
}

const keyOf = (resource: string, query: Query, page: number): string => JSON.stringify([resource, query, page]);
