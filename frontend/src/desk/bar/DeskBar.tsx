import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useT } from '../../i18n';
import { openKeyHelp, useKeyHint } from '../../keymap';
import { TABULAR } from '../../theme';
import type { DeskItem, DeskProgress, DeskState } from '../session/state';
import { GuidelinesButton } from './GuidelinesButton';
import { LeaseClock } from './LeaseClock';
import { QueuePicker } from './QueuePicker';

interface DeskBarProps {
  queueId: string;
  progress: DeskState['progress'];
  item: DeskItem | undefined;
}

export function DeskBar({ queueId, progress, item }: DeskBarProps) {
  const t = useT();
  const key = useKeyHint('help');
  return (
    <Box
      sx={{ flex: 'none', minHeight: 44, px: { xs: 1, sm: 2 }, display: 'flex', alignItems: 'center', gap: { xs: 0.5, sm: 1.5 }, borderBottom: 1, borderColor: 'divider', ...TABULAR }}
    >
      <Typography component="h1" sx={visuallyHidden}>
        {t('desk.title')}
      </Typography>
      <QueuePicker queueId={queueId} name={item?.assignment.queue.name} />
      {progress && <Progress {...progress} />}
      <Box sx={{ flex: 1 }} />
      {item?.hold === 'held' && <LeaseClock until={item.leaseUntil} />}
      <GuidelinesButton guidelines={item?.assignment.queue.guidelines} />
      <Tooltip title={t('desk.keysHelp')}>
        <IconButton size="small" onClick={openKeyHelp} aria-label={t('desk.keysHelp')} aria-keyshortcuts={key.aria}>
          <KeyboardIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

function Progress({ left, moreLeft, doneToday }: DeskProgress) {
  const t = useT();
  const share = left + doneToday === 0 ? 1 : doneToday / (left + doneToday);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, color: 'text.secondary', fontSize: '0.83rem', whiteSpace: 'nowrap' }}>
      <Box aria-hidden sx={{ display: { xs: 'none', md: 'block' }, width: 110, height: 5, borderRadius: 3, bgcolor: 'action.selected', overflow: 'hidden' }}>
        <Box sx={{ height: 1, width: `${Math.max(share * 100, 1)}%`, bgcolor: 'primary.main', borderRadius: 3 }} />
      </Box>
      <span>{t(moreLeft ? 'desk.moreLeft' : 'desk.left', { smart_count: left })}</span>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {t('desk.doneToday', { smart_count: doneToday })}
      </Box>
    </Box>
  );
}
