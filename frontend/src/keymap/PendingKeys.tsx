import { Box, Paper } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useT } from '../i18n';
import { Kbd } from '../ui';
import { keyboard } from './Keyboard';
import type { KeyAction } from './keys';
import { printedKey } from './printed';
import { useAllKeys } from './useKeymap';

/** After the first half of a sequence: what the second may be. */
export function PendingKeys({ reachable }: { reachable: readonly KeyAction[] }) {
  const t = useT();
  const pending = useSyncExternalStore(keyboard.subscribe, keyboard.pending);
  const ways = useAllKeys().flatMap(({ id, label, keys: [key] }) => {
    const [first, second] = key?.split(' ') ?? [];
    return first === pending && second !== undefined && reachable.includes(id) ? [{ id, label, second }] : [];
  });
  return (
    <Box role="status" sx={{ position: 'fixed', bottom: 20, left: 0, right: 0, display: 'flex', justifyContent: 'center', pointerEvents: 'none', zIndex: 'snackbar' }}>
      {pending !== null && (
        <Paper variant="outlined" sx={{ px: 1.5, py: 0.75, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, maxWidth: 'calc(100vw - 24px)', typography: 'body2' }}>
          <Kbd>{printedKey(pending)}</Kbd>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('desk.keys.then')}
          </Box>
          {ways.map(({ id, label, second }) => (
            <Box key={id} component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
              <Kbd>{printedKey(second)}</Kbd>
              {t(label)}
            </Box>
          ))}
        </Paper>
      )}
    </Box>
  );
}
