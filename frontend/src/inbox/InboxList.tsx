import NotificationsIcon from '@mui/icons-material/NotificationsNoneOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines, Notice } from '../ui';
import { InboxItem } from './InboxItem';
import type { useInbox } from './useInbox';

interface InboxListProps {
  inbox: ReturnType<typeof useInbox>;
  onLeave: () => void;
}

export function InboxList({ inbox, onLeave }: InboxListProps) {
  const t = useT();
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id="inbox-title" variant="h2" sx={{ flex: 1 }}>
          {t('notifications.title')}
        </Typography>
        <Button size="small" disabled={inbox.unread === 0} onClick={() => void inbox.readAll()}>
          {t('notifications.readAll')}
        </Button>
      </Box>
      <Box sx={{ overflowY: 'auto' }}>
        <Items inbox={inbox} onLeave={onLeave} />
      </Box>
    </>
  );
}

function Items({ inbox, onLeave }: InboxListProps) {
  const t = useT();
  if (inbox.error && inbox.items.length === 0) return <ErrorNotice error={inbox.error} onRetry={() => void inbox.refetch()} />;
  if (inbox.isPending) return <Box sx={{ px: 2 }}><LoadingLines lines={4} /></Box>;
  if (inbox.items.length === 0) {
    return (
      <Notice role="status" icon={<NotificationsIcon />} title={t('notifications.empty')}>
        {t('notifications.emptyHelp')}
      </Notice>
    );
  }
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {inbox.items.map((item) => (
          <InboxItem key={item.id} item={item} onRead={() => void inbox.read(item)} onLeave={onLeave} />
        ))}
      </Box>
      {inbox.hasNextPage && (
        <Button fullWidth sx={{ my: 0.5 }} disabled={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {t('notifications.older')}
        </Button>
      )}
    </>
  );
}
