import { Button, SnackbarContent } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCloseNotification, useNotify } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { merges, messageOf, type Merge } from '../../api';
import { useT } from '../../i18n';

/** After a merge: to the claim that stays, with the way back at hand. */
export function useMerged(): (merge: Merge) => Promise<void> {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: ['claims'] });
  return async (merge) => {
    const undo = async () => {
      try {
        await merges.undo(merge.id, '');
        notify(t('relations.merge.undone'), { type: 'info' });
        await reload();
      } catch (error) {
        notify(messageOf(error), { type: 'warning' });
      }
    };
    notify(<Merged onUndo={() => void undo()} />, { autoHideDuration: 10_000 });
    await reload();
    await navigate(`/claims/${merge.keptId}/show`);
  };
}

function Merged({ onUndo }: { onUndo: () => void }) {
  const t = useT();
  const close = useCloseNotification();
  return (
    <SnackbarContent
      message={t('relations.merge.done')}
      action={
        <Button
          size="small"
          color="inherit"
          onClick={() => {
            close();
            onUndo();
          }}
        >
          {t('relations.undo')}
        </Button>
      }
    />
  );
}
