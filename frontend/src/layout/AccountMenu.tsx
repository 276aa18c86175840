import AccountCircleIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import { Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useGetIdentity, useLogout } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import type { Role } from '../api';
import { useT } from '../i18n';

const SettingsDialog = lazy(() => import('./SettingsDialog').then((module) => ({ default: module.SettingsDialog })));

export function AccountMenu() {
  const t = useT();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [settings, setSettings] = useState(false);
  if (!identity) return null;
  const close = () => setAnchor(null);
  const name = identity.fullName ?? '';
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircleIcon />}
        aria-label={t('app.account', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } } }}
      >
        <Name name={name} />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ paper: { sx: { minWidth: 220 } } }}>
        <MenuItem disabled sx={{ py: 0.25, '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText primary={name} secondary={`${identity.email} · ${t(`role.${identity.role as Role}`)}`} />
        </MenuItem>
        <Divider sx={{ my: 0.5 }} />
        <MenuItem
          onClick={() => {
            close();
            setSettings(true);
          }}
        >
          <ListItemIcon>
            <TuneIcon fontSize="small" />
          </ListItemIcon>
          {t('app.settings')}
        </MenuItem>
        <MenuItem onClick={() => void logout({}, '/login', false)}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {t('ra.auth.logout')}
        </MenuItem>
      </Menu>
      {settings && (
        <Suspense fallback={null}>
          <SettingsDialog open onClose={() => setSettings(false)} />
        </Suspense>
      )}
    </>
  );
}

const Name = ({ name }: { name: string }) => (
  <ListItemText
    primary={name}
    sx={{ display: { xs: 'none', sm: 'block' }, m: 0 }}
    slotProps={{ primary: { variant: 'body2', fontWeight: 600, noWrap: true, sx: { maxWidth: 180 } } }}
  />
);
