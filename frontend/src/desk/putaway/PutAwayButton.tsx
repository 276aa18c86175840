import { Button } from '@mui/material';
import { lazy, Suspense, useRef } from 'react';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';
import { PutAwayMenu } from './PutAwayMenu';

const AskDialog = lazy(() => import('./AskDialog').then((module) => ({ default: module.AskDialog })));
const EscalateDialog = lazy(() => import('./EscalateDialog').then((module) => ({ default: module.EscalateDialog })));
const HandOverDialog = lazy(() => import('./HandOverDialog').then((module) => ({ default: module.HandOverDialog })));
const SnoozeOnDesk = lazy(() => import('./SnoozeOnDesk').then((module) => ({ default: module.SnoozeOnDesk })));

/** Opens the ways to let go of the claim; the key does the same, and so the menu hangs on this button wherever it is. */
export function PutAwayButton() {
  const t = useT();
  const { putAway } = useDesk();
  const key = useKeyHint('putAway');
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={ref}
        variant="outlined"
        color="inherit"
        onClick={putAway.open}
        title={t('desk.putAway.help')}
        aria-haspopup="menu"
        aria-expanded={putAway.step === 'menu'}
        aria-keyshortcuts={key.aria}
        sx={{ gap: 1, whiteSpace: 'nowrap' }}
      >
        {t('desk.putAway.button')}
        <Kbd>{key.printed}</Kbd>
      </Button>
      <PutAwayMenu anchor={ref} />
      <Suspense fallback={null}>
        {putAway.step === 'ask' && <AskDialog />}
        {putAway.step === 'snooze' && <SnoozeOnDesk />}
        {putAway.step === 'handOver' && <HandOverDialog />}
        {putAway.step === 'escalate' && <EscalateDialog />}
      </Suspense>
    </>
  );
}
