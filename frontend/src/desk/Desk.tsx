import { Box, useMediaQuery, type Theme } from '@mui/material';
import { useStore } from 'ra-core';
import { useEffect } from 'react';
import { useT } from '../i18n';
import { TOP_BAR_HEIGHT } from '../layout/TopBar';
import { BreakHint } from './breaks/BreakHint';
import { DeskBar } from './bar/DeskBar';
import { DeskSkeleton } from './DeskSkeleton';
import { DeskWithClaim, preloadPanes } from './DeskWithClaim';
import { DeskWithoutClaim } from './DeskWithoutClaim';
import { KeptDrafts } from './bar/KeptDrafts';
import { ParkedClaims } from './bar/ParkedClaims';
import { OfflineBar } from './bar/OfflineBar';
import { OtherTabBar } from './bar/OtherTabBar';
import { Tray } from './bar/Tray';
import { useDeskSession, type DeskWork } from './useDeskSession';

export function Desk({ queueId }: { queueId: string }) {
  const t = useT();
  const work = useDeskSession(queueId);
  const [, setLast] = useStore<string | null>('desk.queue', null);
  useEffect(() => setLast(queueId), [queueId, setLast]);
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  useEffect(() => (wide ? preloadPanes() : undefined), [wide]);
  return (
    <Box
      role="region"
      aria-label={t('desk.title')}
      sx={{ height: `calc(100dvh - ${TOP_BAR_HEIGHT}px)`, display: 'flex', flexDirection: 'column', minWidth: 0, overflow: 'hidden' }}
    >
      {work ? <DeskOf queueId={queueId} work={work} /> : <DeskSkeleton />}
    </Box>
  );
}

function DeskOf({ queueId, work }: { queueId: string; work: DeskWork }) {
  const { state } = work;
  const item = state.items[0];
  return (
    <>
      <DeskBar queueId={queueId} progress={state.progress} item={item} />
      {!state.online && <OfflineBar />}
      <BreakHint recent={state.recent} />
      <OtherTabBar queueId={queueId} />
      <Tray work={work} />
      <ParkedClaims queueId={queueId} work={work} />
      <KeptDrafts work={work} />
      {item ? <DeskWithClaim work={work} item={item} /> : <DeskWithoutClaim queueId={queueId} work={work} />}
    </>
  );
}
