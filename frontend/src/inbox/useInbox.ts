import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { notifications as api, type Notification, type NotificationPage } from '../api';
import { useLive } from '../live';

const KEY = ['notifications'];
type Pages = InfiniteData<NotificationPage, string | undefined>;

/** The inbox as the server has it, kept fresh by live events. What one marks as read is so at once. */
export function useInbox(onArrival: (notification: Notification) => void) {
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) => api.list(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.after ?? undefined,
  });
  const change = (alter: (page: NotificationPage) => NotificationPage) =>
    client.setQueryData<Pages>(KEY, (known) => known && { ...known, pages: known.pages.map(alter) });
  const again = () => client.invalidateQueries({ queryKey: KEY });
  useLive((event) => {
    if (event.type === 'unread') change((page) => ({ ...page, unread: event.unread }));
    if (event.type === 'notification') onArrival(event.notification);
    if (event.type === 'notification' || event.type === 'resync') void again();
  });
  const items = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const unread = query.data?.pages[0]?.unread ?? 0;
  const mark = (isMeant: (item: Notification) => boolean, left: number) =>
    change((page) => ({ ...page, unread: left, data: page.data.map((item) => (isMeant(item) && !item.readAt ? { ...item, readAt: new Date().toISOString() } : item)) }));
  return {
    ...query,
    items,
    unread,
    read: async (notification: Notification) => {
      if (notification.readAt) return;
      mark(({ id }) => id === notification.id, Math.max(0, unread - 1));
      await api.read(notification.id).catch(again);
    },
    readAll: async () => {
      const newest = items[0];
      if (!newest) return;
      mark(() => true, 0);
      await api.readAll(newest.id).catch(again);
    },
  };
}
