import MenuIcon from '@mui/icons-material/Menu';
import SearchIcon from '@mui/icons-material/Search';
import { AppBar, Box, Button, IconButton, Link, Toolbar, Typography } from '@mui/material';
import { LoadingIndicator } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../i18n';
import { useKeyHint } from '../keymap';
import { openPalette } from '../palette/paletteEvents';
import { Kbd } from '../ui';
import { Inbox } from '../inbox/Inbox';
import { AccountMenu } from './AccountMenu';
import { Logo } from './Logo';

export const TOP_BAR_HEIGHT = 48;

export function TopBar({ onMenu, menuOpen }: { onMenu: () => void; menuOpen: boolean }) {
  const t = useT();
  return (
    <AppBar position="sticky" sx={{ zIndex: (theme) => theme.zIndex.drawer + 1 }}>
      <Toolbar disableGutters sx={{ minHeight: `${TOP_BAR_HEIGHT - 1}px !important`, px: 1, gap: 0.5 }}>
        <IconButton onClick={onMenu} aria-label={t('app.openMenu')} aria-expanded={menuOpen} size="small">
          <MenuIcon />
        </IconButton>
        <Link component={RouterLink} to="/" underline="none" color="inherit" sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 0.75 }}>
          <Logo />
          <Typography component="span" sx={{ fontWeight: 720, letterSpacing: '-0.02em', fontSize: '1.02rem' }}>
            {t('app.name')}
          </Typography>
        </Link>
        <Box sx={{ flex: 1 }} />
        <PaletteButton />
        <LoadingIndicator />
        <Inbox />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
}

function PaletteButton() {
  const t = useT();
  const key = useKeyHint('palette');
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        onClick={openPalette}
        aria-keyshortcuts={key.aria}
        startIcon={<SearchIcon />}
        sx={{ display: { xs: 'none', md: 'inline-flex' }, color: 'text.secondary', fontWeight: 500, py: '3px', width: 230, justifyContent: 'flex-start' }}
      >
        <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
          {t('app.search')}
        </Box>
        <Kbd>{key.printed}</Kbd>
      </Button>
      <IconButton size="small" onClick={openPalette} aria-label={t('app.search')} sx={{ display: { md: 'none' } }}>
        <SearchIcon />
      </IconButton>
    </>
  );
}
