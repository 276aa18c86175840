import DoneIcon from '@mui/icons-material/Done';
import { Box, IconButton, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Notification } from '../api';
import { useT } from '../i18n';
import { SERIF } from '../theme';
import { TimeAgo } from '../ui';
import { noteOf, pageOf, say } from './say';

interface InboxItemProps {
  item: Notification;
  onRead: () => void;
  onLeave: () => void;
}

/** Who did what, to what, and when. The words lead there. */
export function InboxItem({ item, onRead, onLeave }: InboxItemProps) {
  const t = useT();
  const isNew = item.readAt === null;
  const what = say(item, t);
  const note = noteOf(item);
  const open = () => {
    onRead();
    onLeave();
  };
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 }, bgcolor: isNew ? 'action.hover' : undefined }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.25 }}>
        <Link component={RouterLink} to={pageOf(item)} onClick={open} color="inherit" underline="hover" sx={{ fontWeight: isNew ? 650 : 500 }}>
          {what}
        </Link>
        {item.subject.label && (
          <Typography variant="body2" dir="auto" sx={{ fontFamily: item.subject.type === 'claim' ? SERIF : undefined, display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
            {item.subject.label}
          </Typography>
        )}
        {note && (
          <Typography variant="body2" dir="auto" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {t('notifications.note', { note })}
          </Typography>
        )}
        <Typography variant="caption" color="textSecondary">
          <TimeAgo at={item.createdAt} />
          {isNew && ` · ${t('notifications.unread')}`}
        </Typography>
      </Box>
      {isNew && (
        <IconButton size="small" onClick={onRead} aria-label={t('notifications.read', { what })} sx={{ alignSelf: 'flex-start' }}>
          <DoneIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
