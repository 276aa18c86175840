import { Box, useMediaQuery, type Theme } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { lazy, Suspense, useEffect, useEffectEvent, useRef } from 'react';
import { useT } from '../i18n';
import { useKeymap } from '../keymap';
import { HoldNotice } from './bar/HoldNotice';
import { NewsLine } from './bar/NewsLine';
import { DeskContext } from './DeskContext';
import { DeskSkeleton } from './DeskSkeleton';
import { DeskTabs } from './DeskTabs';
import type { DeskItem } from './session/state';
import { useDeskActions } from './useDeskActions';
import type { DeskWork } from './useDeskSession';

/** A phone never loads the panes. */
const panes = () => import('./DeskPanes');
const DeskPanes = lazy(panes);
/** Asked for along with the first claim, so that neither waits for the other. */
export const preloadPanes = (): void => void panes();

/** A claim is on the desk: its panes, its keys, and a quiet voice that says which one it is. */
export function DeskWithClaim({ work, item }: { work: DeskWork; item: DeskItem }) {
  const t = useT();
  const { view, handlers, screen } = useDeskActions(work, item);
  const { tab, setTab, announcement, announce } = screen;
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const rootRef = useRef<HTMLDivElement>(null);
  useKeymap(handlers);

  const { id, claim } = item.assignment;
  const present = useEffectEvent(() => {
    screen.setRewording(false);
    screen.setStep(null);
    screen.templates.setOpen(false);
    announce(t('desk.announce', { wording: claim.wording }));
    rootRef.current?.focus({ preventScroll: true });
  });
  // Once for each claim, not when its wording or the language changes.
  useEffect(() => present(), [id]);

  return (
    <DeskContext.Provider value={view}>
      <Box ref={rootRef} tabIndex={-1} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {item.hold !== 'held' && <HoldNotice />}
        <NewsLine />
        <Suspense fallback={<DeskSkeleton />}>{narrow ? <DeskTabs tab={tab} onTab={setTab} /> : <DeskPanes />}</Suspense>
      </Box>
      <Box aria-live="polite" role="status" sx={visuallyHidden}>
        {announcement}
      </Box>
    </DeskContext.Provider>
  );
}
