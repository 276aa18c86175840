import type { FilterPayload, SortPayload } from 'ra-core';
import type { SavedView, ViewedList } from '../../../api';
import type { MessageKey } from '../../../i18n';

/** What a view says of its list. */
export type ViewSettings = Pick<SavedView, 'filter' | 'sort' | 'columns'>;

/** A view that is there for everybody, with a sentence on what it is good for. */
export interface DefaultView {
  id: string;
  label: MessageKey;
  help: MessageKey;
  filter: Record<string, string>;
}

/** What the tools above a list have to know of it. */
export interface ViewsOfList {
  resource: ViewedList;
  /** In their order; the first always stays. */
  columns: readonly string[];
  defaults: readonly DefaultView[];
  sort: SortPayload;
}

/** A list as it is on screen, in the words of a view. */
export function settingsOf(filter: FilterPayload, sort: SortPayload, all: readonly string[], hidden: readonly string[]): ViewSettings {
  const kept = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const shown = all.filter((column) => !hidden.includes(column));
  return {
    filter: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    sort: sort.order === 'DESC' ? `-${sort.field}` : sort.field,
    columns: shown.length === all.length ? null : shown,
  };
}

export const sortOf = (sort: string): SortPayload => (sort.startsWith('-') ? { field: sort.slice(1), order: 'DESC' } : { field: sort, order: 'ASC' });

export const hiddenBy = (columns: readonly string[] | null, all: readonly string[]): string[] => all.filter((column) => columns !== null && !columns.includes(column));

const inOrder = (filter: Record<string, string>) => Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1));

export const sameSettings = (a: ViewSettings, b: ViewSettings): boolean =>
  JSON.stringify([inOrder(a.filter), a.sort, a.columns]) === JSON.stringify([inOrder(b.filter), b.sort, b.columns]);
