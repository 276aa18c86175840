import { useQuery, useQueryClient } from '@tanstack/react-query';
import { earlierChecks } from '../../api';
import { EarlierChecks } from '../../relations/EarlierChecks';

/** What others found when they checked the same. */
export function ClaimChecks({ claimId }: { claimId: string }) {
  const client = useQueryClient();
  const queryKey = ['claims', 'earlier-checks', claimId];
  const { data } = useQuery({ queryKey, queryFn: () => earlierChecks.ofClaim(claimId) });
  return <EarlierChecks level="h2" matches={data?.data ?? []} onDecided={() => void client.invalidateQueries({ queryKey })} />;
}
