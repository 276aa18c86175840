import { Box, Drawer, useMediaQuery, type Theme } from '@mui/material';
import { Loading, SkipNavigationButton, useSidebarState } from 'react-admin';
import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { PasswordGate } from '../auth/PasswordGate';
import { KeysEverywhere } from '../keymap';
import { Palette } from '../palette/Palette';
import { ErrorBoundary } from './ErrorBoundary';
import { SideMenu } from './SideMenu';
import { TOP_BAR_HEIGHT, TopBar } from './TopBar';

const WIDE = 208;
const NARROW = 52;

/** Bar on top, menu at the side (a drawer on a phone), page in between. The desk uses the whole height, other pages scroll. */
export function AppLayout({ children }: { children: ReactNode }) {
  const [open, setOpen] = useSidebarState();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { pathname } = useLocation();
  const isDesk = pathname === '/desk' || pathname.startsWith('/desk/');
  return (
    <PasswordGate>
      <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
        <SkipNavigationButton />
        <TopBar menuOpen={open} onMenu={() => setOpen(!open)} />
        <Box sx={{ flex: 1, display: 'flex', minWidth: 0 }}>
          {isSmall ? (
            <Drawer open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 250, pt: `${TOP_BAR_HEIGHT}px` } } }}>
              <SideMenu narrow={false} onNavigate={() => setOpen(false)} />
            </Drawer>
          ) : (
            <FixedMenu open={open} />
          )}
          <Box
            component="main"
            id="main-content"
            tabIndex={-1}
            sx={{ flex: 1, minWidth: 0, ...(isDesk ? {} : { px: { xs: 1.5, sm: 3 }, py: { xs: 2, sm: 2.5 }, maxWidth: 1480 }) }}
          >
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<Loading />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      <Palette />
      <KeysEverywhere />
    </PasswordGate>
  );
}

const FixedMenu = ({ open }: { open: boolean }) => (
  <Box
    sx={{
      width: open ? WIDE : NARROW,
      flex: 'none',
      position: 'sticky',
      top: TOP_BAR_HEIGHT,
      height: `calc(100dvh - ${TOP_BAR_HEIGHT}px)`,
      overflowY: 'auto',
      overflowX: 'hidden',
      borderRight: 1,
      borderColor: 'divider',
      bgcolor: (theme) => theme.palette.desk.sidebar,
    }}
  >
    <SideMenu narrow={!open} />
  </Box>
);
