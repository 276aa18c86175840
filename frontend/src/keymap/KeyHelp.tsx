import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useT } from '../i18n';
import { Kbd } from '../ui/Kbd';
import type { KeyBinding, KeyGroup } from './keymap';
import { printedKey } from './printed';
import { useSingleKeys } from './useKeymap';

const GROUPS: readonly KeyGroup[] = ['verdict', 'evidence', 'claim', 'general'];

interface KeyHelpProps {
  bindings: readonly KeyBinding[];
  open: boolean;
  onClose: () => void;
}

/** All keys, drawn from the keymap itself, so that it can't be out of date. */
export function KeyHelp({ bindings, open, onClose }: KeyHelpProps) {
  const t = useT();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="key-help">
      <DialogTitle id="key-help">{t('desk.keys.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 4, rowGap: 2 }}>
          {GROUPS.map((group) => (
            <section key={group}>
              <Typography variant="overline" component="h3" color="textSecondary">
                {t(`desk.keys.group.${group}`)}
              </Typography>
              {bindings
                .filter((binding) => binding.group === group)
                .map((binding) => (
                  <KeyLine key={binding.id} binding={binding} />
                ))}
            </section>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setSingleKeys(!singleKeys)}>{t(singleKeys ? 'desk.keys.switchOff' : 'desk.keys.switchOn')}</Button>
        <Box sx={{ flex: 1 }} />
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('ui.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyLine({ binding }: { binding: KeyBinding }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.4 }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {t(binding.label)}
      </Typography>
      {binding.keys.map((key) => (
        <Kbd key={key}>{printedKey(key)}</Kbd>
      ))}
    </Box>
  );
}
