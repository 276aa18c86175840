import { Dialog } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useT } from '../i18n';
import { useKeymap } from '../keymap';
import { onPaletteOpen } from './paletteEvents';

const PaletteContent = lazy(() => import('./PaletteContent'));

/** Search and go to: loaded when it is first asked for. */
export function Palette() {
  const t = useT();
  const [open, setOpen] = useState(false);
  useEffect(() => onPaletteOpen(() => setOpen(true)), []);
  useKeymap({ palette: () => setOpen((was) => !was) });
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
