import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n';
import { Kbd } from '../ui';
import type { KeyBinding, KeyGroup } from './keymap';
import { KeyRecorder } from './KeyRecorder';
import type { KeyAction } from './keys';
import { printedKey } from './printed';
import { useAllKeys, useOwnKeys, useSingleKeys } from './useKeymap';

const GROUPS: readonly KeyGroup[] = ['verdict', 'evidence', 'claim', 'go', 'general'];

/** All keys, drawn from the keymap itself, so that it can't be out of date; here people give them other places. */
export default function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const keymap = useAllKeys();
  const [own, setOwn] = useOwnKeys();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [changing, setChanging] = useState(false);
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="key-help">
      <DialogTitle id="key-help">{t('desk.keys.title')}</DialogTitle>
      <DialogContent>
        {!singleKeys && <Typography sx={{ mb: 1.5 }}>{t('desk.keys.areOff')}</Typography>}
        {changing && <Typography sx={{ mb: 1.5 }}>{t('desk.keys.changeHelp')}</Typography>}
        <Box sx={{ columnCount: { xs: 1, sm: 2, md: 3 }, columnGap: 4 }}>
          {GROUPS.map((group) => (
            <Box key={group} component="section" sx={{ breakInside: 'avoid', pb: 2 }}>
              <Typography variant="overline" component="h3" color="textSecondary">
                {t(`desk.keys.group.${group}`)}
              </Typography>
              {keymap
                .filter((binding) => binding.group === group)
                .map((binding) => (changing && !binding.fixed ? <KeyRecorder key={binding.id} binding={binding} /> : <KeyLine key={binding.id} binding={binding} />))}
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => setSingleKeys(!singleKeys)}>{t(singleKeys ? 'desk.keys.switchOff' : 'desk.keys.switchOn')}</Button>
        <Button onClick={() => setChanging(!changing)} aria-pressed={changing}>
          {t(changing ? 'desk.keys.changed' : 'desk.keys.change')}
        </Button>
        {Object.keys(own).length > 0 && <Button onClick={() => setOwn({})}>{t('desk.keys.reset')}</Button>}
        <Box sx={{ flex: 1 }} />
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('ui.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyLine({ binding }: { binding: KeyBinding<KeyAction> }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 28 }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {t(binding.label)}
      </Typography>
      {binding.keys.map((key) => (
        <Kbd key={key}>{printedKey(key)}</Kbd>
      ))}
    </Box>
  );
}
