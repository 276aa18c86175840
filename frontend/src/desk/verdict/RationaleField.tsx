import { Box, TextField } from '@mui/material';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';

export function RationaleField() {
  const t = useT();
  const { item, session, rationaleRef } = useDesk();
  const key = useKeyHint('rationale');
  return (
    <Box sx={{ position: 'relative' }}>
      <TextField
        key={item.assignment.id}
        inputRef={rationaleRef}
        label={t('desk.rationale')}
        placeholder={t('desk.rationalePlaceholder')}
        multiline
        minRows={4}
        maxRows={14}
        margin="none"
        // The key's name lies over the corner.
        sx={{ '& textarea': { pr: 2.5 } }}
        value={item.form.rationale}
        onChange={(event) => session.edit(item.assignment.id, { rationale: event.target.value })}
        error={Boolean(item.problems.rationale)}
        helperText={item.problems.rationale}
        slotProps={{
          htmlInput: { maxLength: 20_000, dir: 'auto', readOnly: item.hold === 'decided', 'aria-keyshortcuts': key.aria },
        }}
      />
      <Box sx={{ position: 'absolute', right: 10, top: 8, pointerEvents: 'none' }}>
        <Kbd>{key.printed}</Kbd>
      </Box>
    </Box>
  );
}
