import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { messageOf, type ParkedClaim } from '../../api';
import { useT } from '../../i18n';
import { Serif, TimeAgo } from '../../ui';
import type { DeskWork } from '../useDeskSession';

/** Claims on hold and for later: one line until somebody wants to see them. */
export function ParkedClaims({ queueId, work: { state, session } }: { queueId: string; work: DeskWork }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { parked } = state;
  if (parked.length === 0) return null;
  return (
    <Box sx={{ flex: 'none', borderBottom: 1, borderColor: 'divider', px: { xs: 1, sm: 2 }, maxHeight: '40vh', overflowY: 'auto' }}>
      <Button
        size="small"
        color="inherit"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
        startIcon={<PauseCircleIcon aria-hidden />}
        sx={{ px: 0.5, my: 0.5, color: 'text.secondary' }}
      >
        {t('desk.parked.title', { smart_count: parked.length })}
      </Button>
      <Collapse in={open} unmountOnExit>
        <Box component="ul" id={listId} sx={{ listStyle: 'none', m: 0, p: 0, pb: 1 }}>
          {parked.map((claim) => (
            <ParkedLine key={claim.assignmentId} claim={claim} here={claim.queue.id === queueId} onTake={() => session.take(claim.assignmentId)} />
          ))}
        </Box>
      </Collapse>
    </Box>
  );
}

function ParkedLine({ claim, here, onTake }: { claim: ParkedClaim; here: boolean; onTake: () => Promise<void> }) {
  const t = useT();
  const notify = useNotify();
  const take = () => void onTake().catch((error: unknown) => notify(messageOf(error), { type: 'warning' }));
  const goThere = { component: Link, to: `/desk/${claim.queue.id}?take=${claim.assignmentId}` };
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Serif sx={{ flex: '1 1 260px', minWidth: 0 }}>{claim.wording}</Serif>
      <Typography variant="body2" color="textSecondary">
        {t(`desk.parked.${claim.parked}`)}
        {!here && ` ${t('desk.parked.elsewhere', { queue: claim.queue.name })}`} · {t('desk.parked.back')} <TimeAgo at={claim.until} />
      </Typography>
      <Button size="small" variant="outlined" {...(here ? { onClick: take } : goThere)}>
        {t('desk.parked.take')}
      </Button>
    </Box>
  );
}
