import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';

const LEVELS = ['guess', 'little', 'fairly', 'quite', 'certain'] as const;

/** How sure one is of the verdict. Nothing waits for it; a second press takes it back. */
export function HowSure() {
  const t = useT();
  const labelId = useId();
  const { item, session } = useDesk();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: 1.5, rowGap: 0.5 }}>
      <Typography id={labelId} variant="body2" color="textSecondary">
        {t('desk.sure')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={labelId}
        disabled={item.hold !== 'held'}
        value={item.form.confidence ?? null}
        onChange={(_, confidence: number | null) => session.edit(item.assignment.id, { confidence })}
      >
        {LEVELS.map((name, index) => {
          const level = index + 1;
          const words = t(`desk.sureLevels.${name}`);
          return (
            <ToggleButton key={level} value={level} title={words} aria-label={t('desk.sureOf', { level, words })} sx={{ minWidth: 36, py: 0.25, fontVariantNumeric: 'tabular-nums' }}>
              {level}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </Box>
  );
}
