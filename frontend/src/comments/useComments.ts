import { useQuery, useQueryClient } from '@tanstack/react-query';
import { comments, type CommentsOfClaim } from '../api';
import { useLive } from '../live';

export const commentsKey = (claimId: string) => ['comments', claimId] as const;

/** What was said about a claim; asked for again when somebody says something and the person is told of it. */
export function useComments(claimId: string): { data: CommentsOfClaim | undefined; error: unknown; reload: () => Promise<void> } {
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: commentsKey(claimId), queryFn: () => comments.ofClaim(claimId) });
  const reload = () => client.invalidateQueries({ queryKey: commentsKey(claimId) });
  useLive((event) => {
    const concerns = event.type === 'resync' || (event.type === 'notification' && event.notification.subject.id === claimId && event.notification.kind.startsWith('comment.'));
    if (concerns) void reload();
  });
  return { data, error, reload };
}
