import { Box, Button, Popover } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ArticleSighting } from '../../api';
import { useT } from '../../i18n';
import { Serif, StateTag, VerdictBadge } from '../../ui';

interface SightingPopoverProps {
  opened: { sighting: ArticleSighting; anchor: HTMLElement } | null;
  onClose: () => void;
}

/** What another claim of the article says and where it stands, without leaving the one under review. */
export function SightingPopover({ opened, onClose }: SightingPopoverProps) {
  const t = useT();
  return (
    <Popover
      open={opened !== null}
      anchorEl={opened?.anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('desk.otherClaim'), sx: { maxWidth: 380, p: 2 } } }}
    >
      {opened && (
        <>
          <Serif sx={{ fontSize: '1.05rem', fontWeight: 600, lineHeight: 1.35 }}>{opened.sighting.wording}</Serif>
          <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 1.25 }}>
            <StateTag state={opened.sighting.state} />
            <VerdictBadge verdict={opened.sighting.verdict} />
            <Box sx={{ flex: 1 }} />
            <Button size="small" component={Link} target="_blank" to={`/claims/${opened.sighting.claimId}/show`}>
              {t('desk.openClaim')}
            </Button>
          </Box>
        </>
      )}
    </Popover>
  );
}
