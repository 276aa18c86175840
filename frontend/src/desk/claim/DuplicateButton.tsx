import { Button } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';

const DuplicateDialog = lazy(() => import('./DuplicateDialog'));

/** Leads to the claim that this one is the same as. */
export function DuplicateButton() {
  const t = useT();
  const key = useKeyHint('duplicate');
  const { item, duplicate } = useDesk();
  return (
    <>
      {item.hold === 'held' && (
        <Button size="small" color="inherit" onClick={() => duplicate.setOpen(true)} aria-haspopup="dialog" aria-keyshortcuts={key.aria} sx={{ gap: 0.75, justifySelf: 'start', ml: -0.75, my: -0.5, color: 'text.secondary' }}>
          {t('desk.keys.duplicate')}
          <Kbd>{key.printed}</Kbd>
        </Button>
      )}
      <Suspense fallback={null}>{duplicate.open && item.hold === 'held' && <DuplicateDialog key={item.assignment.id} />}</Suspense>
    </>
  );
}
