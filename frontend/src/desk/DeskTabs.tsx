import { Box, Tab, Tabs } from '@mui/material';
import { useT } from '../i18n';
import { ClaimPane } from './claim/ClaimPane';
import type { DeskTab } from './DeskContext';
import { SourcePane } from './source/SourcePane';
import { VerdictPane } from './verdict/VerdictPane';
import { VerdictBottomBar } from './verdict/VerdictBottomBar';

const TABS: readonly DeskTab[] = ['source', 'claim', 'verdict'];
const PANES = { source: SourcePane, claim: ClaimPane, verdict: VerdictPane };

/** On a phone the panes are tabs, and the verdicts stay within reach of the thumb. */
export function DeskTabs({ tab, onTab }: { tab: DeskTab; onTab: (tab: DeskTab) => void }) {
  const t = useT();
  const Pane = PANES[tab];
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_, value: DeskTab) => onTab(value)}
        variant="fullWidth"
        aria-label={t('desk.tabs')}
        sx={{ borderBottom: 1, borderColor: 'divider', flex: 'none' }}
      >
        {TABS.map((value) => (
          <Tab key={value} value={value} id={`desk-tab-${value}`} aria-controls="desk-tabpanel" label={t(`desk.${value as 'claim'}`)} />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="desk-tabpanel"
        aria-labelledby={`desk-tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        <Pane />
      </Box>
      <VerdictBottomBar />
    </>
  );
}
