import { Dialog } from '@mui/material';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useT } from '../i18n';
import { useKeymap, type KeyBinding } from '../keymap';
import { onPaletteOpen } from './paletteEvents';

const PaletteContent = lazy(() => import('./PaletteContent'));

const KEYS: readonly KeyBinding<'palette'>[] = [
  { id: 'palette', keys: ['mod+k'], group: 'general', label: 'desk.keys.palette', inFields: true, inDialogs: true },
];

/** Search and go to: loaded when it is first asked for. */
export function Palette() {
  const t = useT();
  const [open, setOpen] = useState(false);
  useEffect(() => onPaletteOpen(() => setOpen(true)), []);
  useKeymap(KEYS, { palette: useCallback(() => setOpen((was) => !was), []) });
  const close = () => setOpen(false);
  return (
    <Dialog
      open={open}
      onClose={close}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': t('palette.label'), sx: { alignSelf: 'flex-start', mt: '10vh' } } }}
    >
      <Suspense fallback={null}>
        <PaletteContent onClose={close} />
      </Suspense>
    </Dialog>
  );
}
