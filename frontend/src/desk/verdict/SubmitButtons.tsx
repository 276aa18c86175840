import { Box, Button } from '@mui/material';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';
import { PutAwayButton } from '../putaway/PutAwayButton';
import { blockersOf } from '../session/requirements';

/** Save & next never goes dead: pressed too early it says what is missing and leads there. */
export function SubmitButtons() {
  const t = useT();
  const { item, submit } = useDesk();
  const key = useKeyHint('save');
  const held = item.hold === 'held';
  const ready = held && blockersOf(item.form).length === 0;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        variant={ready ? 'contained' : 'outlined'}
        disabled={!held}
        onClick={submit}
        aria-describedby={ready ? undefined : 'still-needed'}
        aria-keyshortcuts={key.aria}
        sx={{ flex: '1 0 auto', gap: 1 }}
      >
        {t('desk.saveNext')}
        <Kbd>{key.printed}</Kbd>
      </Button>
      <PutAwayButton />
    </Box>
  );
}
