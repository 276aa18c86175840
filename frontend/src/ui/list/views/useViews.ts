import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useListContext, useStore, type FilterPayload } from 'ra-core';
import { savedViews, type SavedView } from '../../../api';
import { hiddenBy, sameSettings, settingsOf, sortOf, type DefaultView, type ViewSettings, type ViewsOfList } from './viewSettings';

/** Where react-admin's table keeps the columns that are hidden. */
export const useHiddenColumns = (resource: string) => useStore<string[]>(`${resource}.datatable`, []);

/** The views of a list, the one that is on, and how to put another one on. */
export function useViews({ resource, columns, sort: usualSort }: ViewsOfList) {
  const { sort, setFilters, setSort, ...context } = useListContext();
  const [hidden, setHidden] = useHiddenColumns(resource);
  const [activeId, setActiveId] = useStore<string | null>(`${resource}.view`, null);
  const queryClient = useQueryClient();
  const queryKey = ['saved-views', resource];
  const { data } = useQuery({ queryKey, queryFn: () => savedViews.of(resource) });
  const views = data?.data ?? [];
  const settings = settingsOf(context.filterValues as FilterPayload, sort, columns, hidden);
  const active = views.find(({ id }) => id === activeId) ?? null;
  const apply = (view: ViewSettings, id: string | null) => {
    setFilters(view.filter, []);
    setSort(sortOf(view.sort));
    setHidden(hiddenBy(view.columns, columns));
    setActiveId(id);
  };
  const usual = (filter: Record<string, string>): ViewSettings => ({ filter, sort: usualSort.order === 'DESC' ? `-${usualSort.field}` : usualSort.field, columns: null });
  return {
    views,
    settings,
    active,
    /** Whether the active view would look different if it were put on again. */
    changed: active !== null && !sameSettings(active, settings),
    isOn: (view: DefaultView) => active === null && sameSettings(usual(view.filter), settings),
    apply: (view: SavedView) => apply(view, view.id),
    applyDefault: (view: DefaultView) => apply(usual(view.filter), null),
    showAll: () => apply(usual({}), null),
    /** Runs a command on the server, and then shows what it left behind. */
    command: async <Result>(run: () => Promise<Result>, activeAfter?: (result: Result) => string | null): Promise<void> => {
      const result = await run();
      if (activeAfter) setActiveId(activeAfter(result));
      await queryClient.invalidateQueries({ queryKey });
    },
  };
}
