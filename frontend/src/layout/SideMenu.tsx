import { Box, List, ListItemButton, ListItemIcon, ListItemText, Tooltip, Typography } from '@mui/material';
import { NavLink, useLocation } from 'react-router-dom';
import { useT } from '../i18n';
import type { MenuEntry } from './menuItems';
import { useAllowedMenu } from './useAllowedMenu';

const isUnder = (path: string, to: string): boolean => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));
const isHere = (path: string, { to, also }: MenuEntry): boolean => isUnder(path, to) || (also !== undefined && isUnder(path, also));

interface SideMenuProps {
  /** Icons only. */
  narrow: boolean;
  onNavigate?: () => void;
}

export function SideMenu({ narrow, onNavigate }: SideMenuProps) {
  const t = useT();
  const groups = useAllowedMenu();
  return (
    <Box component="nav" aria-label={t('app.menu')} sx={{ py: 1 }}>
      {groups.map((group, index) => (
        <Box key={group.label} sx={{ mb: 1 }}>
          {!narrow && index > 0 && (
            <Typography variant="overline" component="h2" color="textSecondary" sx={{ px: 2.25, display: 'block' }}>
              {t(group.label)}
            </Typography>
          )}
          <List disablePadding sx={{ px: 1 }}>
            {group.entries.map((entry) => (
              <MenuLink key={entry.to} entry={entry} narrow={narrow} onNavigate={onNavigate} />
            ))}
          </List>
        </Box>
      ))}
    </Box>
  );
}

function MenuLink({ entry, narrow, onNavigate }: { entry: MenuEntry } & SideMenuProps) {
  const t = useT();
  const { pathname } = useLocation();
  const here = isHere(pathname, entry);
  const { icon: Icon } = entry;
  const label = t(entry.label);
  return (
    <Box component="li" sx={{ listStyle: 'none' }}>
      <Tooltip title={narrow ? label : ''} placement="right">
        <ListItemButton
          component={NavLink}
          to={entry.to}
          selected={here}
          aria-current={here ? 'page' : undefined}
          aria-label={narrow ? label : undefined}
          onClick={onNavigate}
          sx={{
            borderRadius: 1,
            minHeight: 34,
            py: 0.25,
            px: 1.25,
            my: '2px',
            color: 'text.secondary',
            '& svg': { fontSize: 19, color: 'inherit' },
            '&.Mui-selected': { color: 'primary.main' },
          }}
        >
          <ListItemIcon sx={{ color: 'inherit', minWidth: 32 }}>
            <Icon />
          </ListItemIcon>
          {!narrow && <ListItemText primary={label} slotProps={{ primary: { fontWeight: here ? 600 : 500, fontSize: '0.875rem' } }} />}
        </ListItemButton>
      </Tooltip>
    </Box>
  );
}
