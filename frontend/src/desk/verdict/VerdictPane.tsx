import { Box, useMediaQuery, type Theme } from '@mui/material';
import { useDesk } from '../DeskContext';
import { DraftLine } from './DraftLine';
import { HowSure } from './HowSure';
import { RationaleField } from './RationaleField';
import { RecentVerdicts } from './RecentVerdicts';
import { TemplatesButton } from './TemplatesButton';
import { StillNeeded } from './StillNeeded';
import { SubmitButtons } from './SubmitButtons';
import { VerdictChoices } from './VerdictChoices';

export function VerdictPane() {
  const { item, state, undo } = useDesk();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <Box sx={{ flex: 1, overflowY: 'auto', p: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start', gap: 1.75 }}>
      {!narrow && <VerdictChoices />}
      <RationaleField />
      <TemplatesButton />
      <HowSure />
      <StillNeeded form={item.form} />
      {!narrow && <SubmitButtons />}
      <DraftLine item={item} />
      <RecentVerdicts recent={state.recent} undo={undo} />
    </Box>
  );
}
