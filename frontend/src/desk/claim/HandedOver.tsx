import { Box, Typography } from '@mui/material';
import { useGetIdentity } from 'ra-core';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';

/** Who handed the claim on, and what they wanted to say: read before the claim itself. */
export function HandedOver() {
  const t = useT();
  const { identity } = useGetIdentity();
  const { handedOver } = useDesk().item.assignment;
  if (!handedOver) return null;
  const { by, note, escalated } = handedOver;
  const title = by.id === identity?.id ? t('desk.handedOver.own') : t(escalated ? 'desk.handedOver.escalated' : 'desk.handedOver.over', { name: by.name });
  return (
    <Box component="aside" aria-label={title} sx={{ borderLeft: 3, borderColor: 'primary.main', bgcolor: 'action.hover', borderRadius: '0 6px 6px 0', px: 1.5, py: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {title}
      </Typography>
      <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {note}
      </Typography>
    </Box>
  );
}
