import { Box, Link } from '@mui/material';
import { usePermissions } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { Permission } from '../../api';
import { useT } from '../../i18n';

const VIEWS = [
  { view: 'published', to: '/facts', needs: 'fact.read' },
  { view: 'ready', to: '/facts/ready', needs: 'claim.approve' },
  { view: 'corrections', to: '/correction-requests', needs: 'correction.decide' },
] as const satisfies ReadonlyArray<{ view: string; to: string; needs: Permission }>;

/** Published facts, and for those who may do something about them what waits for that. */
export function FactTabs({ here }: { here: (typeof VIEWS)[number]['view'] }) {
  const t = useT();
  const { permissions } = usePermissions<Permission[]>();
  const allowed = VIEWS.filter(({ needs }) => permissions?.includes(needs));
  if (allowed.length < 2) return null;
  return (
    <Box component="nav" aria-label={t('facts.views')} sx={{ display: 'flex', gap: 2.5, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      {allowed.map(({ view, to }) => (
        <Link
          key={view}
          component={RouterLink}
          to={to}
          underline="none"
          aria-current={view === here ? 'page' : undefined}
          sx={{
            py: 1,
            mb: '-1px',
            fontWeight: 600,
            borderBottom: 2,
            color: view === here ? 'primary.main' : 'text.secondary',
            borderColor: view === here ? 'primary.main' : 'transparent',
            '&:hover': { color: 'text.primary' },
          }}
        >
          {t(`facts.${view}`)}
        </Link>
      ))}
    </Box>
  );
}
