import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useT } from '../../i18n';
import { Serif, VerdictBadge } from '../../ui';
import type { Submission } from '../session/state';
import type { DeskWork } from '../useDeskSession';

/** Verdicts that did not get through stay in sight until they are saved or taken back. One that is on its way says nothing here. */
export function Tray({ work: { state, session } }: { work: DeskWork }) {
  const t = useT();
  const failed = state.tray.filter(({ status, tries }) => status === 'failed' || tries > 1);
  if (failed.length === 0) return null;
  return (
    <Alert severity="error" role="alert" sx={{ borderRadius: 0, border: 0, alignItems: 'flex-start', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle sx={{ fontSize: '0.9rem', mb: 0.5 }}>{t('desk.tray.title', { smart_count: failed.length })}</AlertTitle>
      {failed.map((entry) => (
        <TrayLine
          key={entry.key}
          entry={entry}
          onRetry={() => session.retry(entry.item.assignment.id)}
          onReopen={() => session.reopen(entry.item.assignment.id)}
        />
      ))}
    </Alert>
  );
}

function TrayLine({ entry, onRetry, onReopen }: { entry: Submission; onRetry: () => void; onReopen: () => void }) {
  const t = useT();
  const sending = entry.status === 'sending';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, py: 0.5 }}>
      <VerdictBadge verdict={entry.review.verdict} />
      <Serif sx={{ flex: '1 1 220px', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{entry.item.assignment.claim.wording}</Serif>
      <Typography variant="body2" sx={{ flexBasis: { xs: '100%', md: 'auto' } }}>
        {sending ? t('desk.tray.sending') : entry.message} {!sending && entry.canRetry && t('desk.tray.willRetry')}
      </Typography>
      {entry.canRetry && (
        <Button size="small" color="inherit" disabled={sending} onClick={onRetry}>
          {t('desk.tray.retry')}
        </Button>
      )}
      <Button size="small" color="inherit" variant="outlined" disabled={sending} onClick={onReopen}>
        {t('desk.tray.reopen')}
      </Button>
    </Box>
  );
}
