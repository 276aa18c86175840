import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { calibration, messageOf, type Claim } from '../../api';
import { useT } from '../../i18n';

/** Makes a decided claim one by which people are calibrated, or stops it. Offered to those only who may know. */
export function GoldButton({ claim, onDone }: { claim: Claim; onDone: () => Promise<void> }) {
  const t = useT();
  const notify = useNotify();
  const { id, isGold, verdict } = claim;
  const change = useMutation({
    mutationFn: () => (isGold ? calibration.removeGold(id) : calibration.addGold(id)),
    onSuccess: async () => {
      notify(t(isGold ? 'claims.gold.removed' : 'claims.gold.added'), { type: 'success' });
      await onDone();
    },
    onError: (problem) => notify(messageOf(problem), { type: 'error' }),
  });
  if (isGold === null || !verdict) return null;
  return (
    <Button variant="text" color="inherit" title={t('claims.actions.goldHelp')} disabled={change.isPending} onClick={() => change.mutate()}>
      {t(isGold ? 'claims.actions.notGold' : 'claims.actions.gold')}
    </Button>
  );
}
