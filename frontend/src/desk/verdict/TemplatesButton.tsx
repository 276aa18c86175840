import { Button } from '@mui/material';
import { lazy, Suspense, useRef } from 'react';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';

const TemplatesMenu = lazy(() => import('./TemplatesMenu'));

/** Words to begin the reason with. */
export function TemplatesButton() {
  const t = useT();
  const key = useKeyHint('templates');
  const { item, templates, rationaleRef } = useDesk();
  const ref = useRef<HTMLButtonElement>(null);
  const close = (chosen: boolean) => {
    templates.setOpen(false);
    requestAnimationFrame(() => (chosen ? rationaleRef : ref).current?.focus());
  };
  return (
    <>
      <Button
        ref={ref}
        size="small"
        color="inherit"
        disabled={item.hold !== 'held'}
        aria-haspopup="menu"
        aria-expanded={templates.open}
        aria-keyshortcuts={key.aria}
        onClick={() => templates.setOpen(true)}
        sx={{ justifySelf: 'start', gap: 0.75, color: 'text.secondary', mt: -1 }}
      >
        {t('desk.templates.title')}
        <Kbd>{key.printed}</Kbd>
      </Button>
      {templates.open && item.hold === 'held' && (
        <Suspense fallback={null}>
          <TemplatesMenu anchor={() => ref.current!} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
