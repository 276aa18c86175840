import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { messageOf } from '../api';
import { useT } from '../i18n';

interface NoticeProps {
  icon: ReactNode;
  title: string;
  /** Where nothing else is the heading of the page. */
  isPage?: boolean;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'status' | 'alert';
}

/** A page or pane that has nothing to show says why, and what can be done. */
export function Notice({ icon, title, isPage = false, children, action, role }: NoticeProps) {
  return (
    <Box role={role} sx={{ display: 'grid', justifyItems: 'center', gap: 1, textAlign: 'center', px: 3, py: 6, color: 'text.secondary' }}>
      <Box aria-hidden sx={{ '& svg': { fontSize: 34, color: 'text.disabled' } }}>
        {icon}
      </Box>
      <Typography variant="h2" component={isPage ? 'h1' : 'h2'} color="textPrimary">
        {title}
      </Typography>
      {children && (
        <Typography component="div" variant="body2" sx={{ maxWidth: 460 }}>
          {children}
        </Typography>
      )}
      {action && <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'center' }}>{action}</Box>}
    </Box>
  );
}

export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  const retry = onRetry && (
    <Button variant="outlined" onClick={onRetry}>
      {t('ui.retry')}
    </Button>
  );
  return (
    <Notice role="alert" icon={<ErrorOutlineIcon />} title={t('ui.failed')} action={retry}>
      {messageOf(error)}
    </Notice>
  );
}

/** Lines where text will stand, so that nothing jumps when it comes. */
export function LoadingLines({ lines = 6 }: { lines?: number }) {
  const t = useT();
  return (
    <Box role="status" aria-label={t('ui.loading')} sx={{ py: 1 }}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={26} width={index % 4 === 3 ? '62%' : '100%'} />
      ))}
    </Box>
  );
}
