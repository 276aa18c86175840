import { ListItemText, Menu, MenuItem } from '@mui/material';
import { useEffect, useEffectEvent } from 'react';
import type { RejectReason } from '../api';
import { useT } from '../i18n';
import { nameOf } from '../keymap';
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
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const reason = REJECT_REASONS[Number(nameOf(event)) - 1];
    if (!reason) return;
    event.preventDefault();
    event.stopPropagation();
    choose(reason);
  });
  // On the window: who types F and 2 in one go is faster than the focus.
  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [open]);
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
