import { ListItemText, Menu, MenuItem } from '@mui/material';
import type { RejectReason } from '../api';
import { useT } from '../i18n';
import { useMenuKeys } from '../keymap';
import { Kbd } from '../ui';
import { REJECT_REASONS } from './kinds';

interface RejectMenuProps {
  anchor: () => HTMLElement | null;
  open: boolean;
  onClose: () => void;
  onReject: (reason: RejectReason) => void;
}

/** Why the two don't belong together: 1 to 6, or the arrows. */
export function RejectMenu({ anchor, open, onClose, onReject }: RejectMenuProps) {
  const t = useT();
  const choose = (reason: RejectReason) => {
    onClose();
    onReject(reason);
  };
  useMenuKeys(open, (key) => {
    const reason = REJECT_REASONS[Number(key) - 1];
    if (reason) choose(reason);
    return reason !== undefined;
  });
  return (
    <Menu anchorEl={anchor} open={open} onClose={onClose} transitionDuration={0} slotProps={{ paper: { sx: { minWidth: 250 } }, list: { 'aria-label': t('relations.rejectMenu'), dense: true } }}>
      {REJECT_REASONS.map((reason, index) => (
        <MenuItem key={reason} onClick={() => choose(reason)} aria-keyshortcuts={String(index + 1)} sx={{ gap: 1.5 }}>
          <ListItemText primary={t(`relations.reason.${reason}`)} />
          <Kbd>{String(index + 1)}</Kbd>
        </MenuItem>
      ))}
    </Menu>
  );
}
