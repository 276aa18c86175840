import type { z } from 'zod';
import { ArticleList } from '../articles/index.js';
import { ClaimList } from '../claims/index.js';
import { DomainError, type FieldError } from '../domain/errors.js';
import type { Permission } from '../domain/permissions.js';
import { FactList } from '../facts/index.js';
import type { ViewedList } from './saved-views.schema.js';

interface Viewed {
  /** The query that the list itself answers: what it refuses is refused here. */
  list: z.ZodType;
  columns: readonly string[];
  /** Who may read the list. */
  reads: Permission;
}

const LISTS: Readonly<Record<ViewedList, Viewed>> = {
  claims: { list: ClaimList, columns: ['wording', 'state', 'queue', 'sources', 'priority', 'checkWorthiness', 'hold'], reads: 'claim.read' },
  articles: { list: ArticleList, columns: ['title', 'source', 'status', 'claimCount', 'publishedAt', 'createdAt'], reads: 'article.read' },
  facts: { list: FactList, columns: ['statement', 'verdict', 'approvedBy', 'publishedAt'], reads: 'fact.read' },
};

export interface ViewSettings {
  filter: Record<string, string>;
  sort: string;
  columns: string[] | null;
}

export const readerOf = (resource: ViewedList): Permission => LISTS[resource].reads;

/**
 * What a view says has to be something that its list can show.
 *
 * @throws DomainError `validation-failed`, with a pointer to each part that the list does not know
 */
export function checkSettings(resource: ViewedList, { filter, sort, columns }: ViewSettings): void {
  const { list, columns: known } = LISTS[resource];
  const query = Object.fromEntries(Object.entries(filter).map(([name, value]) => [`filter[${name}]`, value]));
  const wrong = (list.safeParse({ ...query, sort }).error?.issues ?? []).flatMap((issue) => errorsOf(issue));
  const unknown = (columns ?? []).filter((column) => !known.includes(column));
  const errors = [...wrong, ...unknown.map((column) => problem('/columns', 'unknown-column', `The list has no column ${column}.`))];
  if (errors.length > 0) throw new DomainError('validation-failed', `The list of ${resource} can not be shown like this.`, errors);
}

/** An issue with the list's query, as one with the view: `filter[state]` is `/filter/state`. */
function errorsOf(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problem(pointerOf(key), 'unknown-filter', 'The list has no such filter.'));
  return [problem(pointerOf(String(issue.path[0] ?? 'filter')), 'invalid-value', issue.message)];
}

const pointerOf = (key: string): string => `/${key.replace(/^filter\[(.*)\]$/, 'filter/$1')}`;
const problem = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail });
