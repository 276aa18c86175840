import { desk } from '../../api';
import { SnoozeDialog } from '../../claim/SnoozeDialog';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';

export function SnoozeOnDesk() {
  const t = useT();
  const { putAway } = useDesk();
  return (
    <SnoozeDialog
      open
      onClose={putAway.close}
      onSnooze={(snooze) => putAway.send((id, token) => desk.snooze(id, token, snooze), t('desk.putAway.done.snooze'))}
    />
  );
}
