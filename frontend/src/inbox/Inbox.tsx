import NotificationsIcon from '@mui/icons-material/NotificationsNoneOutlined';
import { Badge, Box, IconButton, Popover, Tooltip } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useGetIdentity } from 'ra-core';
import { useRef, useState } from 'react';
import { useT } from '../i18n';
import { useKeyHint, useKeymap } from '../keymap';
import { useLiveConnection } from '../live';
import { InboxList } from './InboxList';
import { say } from './say';
import { useInbox } from './useInbox';

/** The bell: how much is unread, said politely when it grows, and what it is. */
export function Inbox() {
  const t = useT();
  const { identity } = useGetIdentity();
  const key = useKeyHint('inbox');
  const bell = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [arrived, setArrived] = useState('');
  const inbox = useInbox((notification) => setArrived(t('notifications.arrived', { what: say(notification, t) })));
  useLiveConnection(identity === undefined ? undefined : String(identity.id));
  useKeymap({ inbox: () => setOpen(true) });
  const { unread } = inbox;
  return (
    <>
      <Tooltip title={t('notifications.hint', { key: key.printed })}>
        <IconButton
          ref={bell}
          size="small"
          color="inherit"
          aria-label={unread === 0 ? t('notifications.openNone') : t('notifications.open', { count: unread })}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-keyshortcuts={key.aria}
          onClick={() => setOpen(true)}
        >
          <Badge badgeContent={unread} max={99} color="error" slotProps={{ badge: { 'aria-hidden': true } }}>
            <NotificationsIcon />
          </Badge>
        </IconButton>
      </Tooltip>
      <Box role="status" sx={visuallyHidden}>
        {arrived}
      </Box>
      <Popover
        open={open}
        anchorEl={() => bell.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-labelledby': 'inbox-title',
            sx: { width: 420, maxWidth: 'calc(100vw - 16px)', maxHeight: 'min(640px, calc(100dvh - 72px))', display: 'flex', flexDirection: 'column' },
          },
        }}
      >
        <InboxList inbox={inbox} onLeave={() => setOpen(false)} />
      </Popover>
    </>
  );
}
