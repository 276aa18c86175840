import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { AuditEvent } from '../../api';
import { useT } from '../../i18n';
import { Tag, TimeAgo } from '../../ui';
import { EventDetails } from './EventDetails';
import { saidEvent } from './saidEvent';

/** One entry as a sentence: who, what, when; the rest behind a button. */
export function AuditEntry({ event }: { event: AuditEvent }) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const said = saidEvent(event, t);
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box sx={{ display: 'grid', alignItems: 'baseline', columnGap: 2, px: 1.5, py: 0.75, gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '130px minmax(0, 1fr) auto' } }}>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ order: { xs: 2, md: 0 } }}>
          <TimeAgo at={event.at} />
        </Typography>
        <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, order: { xs: 1, md: 0 }, overflowWrap: 'anywhere' }}>
          <b>{event.actor.name}</b> {event.actor.keyId && <Tag tone="plain">{t('people.byKey')}</Tag>} {said}
        </Box>
        <Button
          size="small"
          color="inherit"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('people.detailsOf', { sentence: `${event.actor.name} ${said}` })}
          endIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          onClick={() => setOpen(!open)}
          sx={{ order: { xs: 3, md: 0 }, color: 'text.secondary' }}
        >
          {t('people.showDetails')}
        </Button>
      </Box>
      <Collapse id={id} in={open} unmountOnExit>
        <EventDetails event={event} />
      </Collapse>
    </Box>
  );
}
