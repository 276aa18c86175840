import SearchIcon from '@mui/icons-material/Search';
import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { EarlierEvidence } from '../../api';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';

const EarlierEvidenceDialog = lazy(() => import('./EarlierEvidence'));

/** Leads to what was evidence before; what is chosen becomes the card that is written on, or a new one. */
export function FindEarlier({ disabled }: { disabled: boolean }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { cards, item, session } = useDesk();
  const { id } = item.assignment;
  const use = ({ url, quote, captureId }: EarlierEvidence) => {
    const words = { url, quote, ...(captureId ? { captureId } : {}) };
    if (cards.editing !== null) cards.change(cards.editing, { captureId: undefined, ...words });
    else session.edit(id, { evidence: [...cards.evidence, { stance: 'context', ...words }] });
    cards.edit(cards.editing ?? cards.evidence.length);
    setOpen(false);
  };
  return (
    <>
      <Button size="small" startIcon={<SearchIcon />} disabled={disabled} onClick={() => setOpen(true)}>
        {t('evidence.earlier.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <EarlierEvidenceDialog onUse={use} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
