import { Box, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useT } from '../i18n';
import { ClaimPane } from './claim/ClaimPane';
import { SourcePane } from './source/SourcePane';
import { VerdictPane } from './verdict/VerdictPane';

const Handle = styled(Separator)(({ theme }) => ({
  width: 1,
  backgroundColor: theme.palette.divider,
  outlineOffset: -1,
  '&[data-separator="hover"], &[data-separator="active"], &:focus-visible': { backgroundColor: theme.palette.primary.main, boxShadow: `0 0 0 1px ${theme.palette.primary.main}` },
}));

/** Source, claim and verdict side by side; the widths that somebody chose are kept in this browser. */
export default function DeskPanes() {
  const t = useT();
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'claimdesk.desk.panes', storage: window.localStorage });
  return (
    <Group orientation="horizontal" defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} style={{ flex: 1, minHeight: 0 }}>
      <Panel id="source" defaultSize="40%" minSize="24%">
        <Pane label={t('desk.source')}>
          <SourcePane />
        </Pane>
      </Panel>
      <Handle aria-label={t('desk.resizeLeft')} />
      <Panel id="claim" defaultSize="36%" minSize="24%">
        <Pane label={t('desk.claim')} quiet>
          <ClaimPane />
        </Pane>
      </Panel>
      <Handle aria-label={t('desk.resizeRight')} />
      <Panel id="verdict" defaultSize="24%" minSize="18%">
        <Pane label={t('desk.verdict')}>
          <VerdictPane />
        </Pane>
      </Panel>
    </Group>
  );
}

function Pane({ label, quiet, children }: { label: string; quiet?: boolean; children: ReactNode }) {
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column', bgcolor: quiet ? (theme) => theme.palette.desk.quiet : undefined }}
    >
      <Typography
        id={titleId}
        component="div"
        variant="overline"
        color="textSecondary"
        sx={{ flex: 'none', px: 2, lineHeight: '35px', textTransform: 'uppercase', borderBottom: 1, borderColor: 'divider' }}
      >
        {label}
      </Typography>
      {children}
    </Box>
  );
}
