import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { merges, messageOf, type Merge } from '../../api';
import { useT } from '../../i18n';
import { TakeBackNotice } from '../../ui';

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
    notify(<TakeBackNotice said={t('relations.merge.done')} label={t('relations.undo')} onBack={() => void undo()} />, { autoHideDuration: 10_000 });
    await reload();
    await navigate(`/claims/${merge.keptId}/show`);
  };
}
