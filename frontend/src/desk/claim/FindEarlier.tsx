import SearchIcon from '@mui/icons-material/Search';
import { IconButton, Tooltip } from '@mui/material';
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
      <Tooltip title={t('evidence.earlier.open')}>
        <span>
          <IconButton size="small" disabled={disabled} onClick={() => setOpen(true)} aria-label={t('evidence.earlier.open')}>
            <SearchIcon fontSize="small" />
          </IconButton>
        </span>
      </Tooltip>
      {open && (
        <Suspense fallback={null}>
          <EarlierEvidenceDialog onUse={use} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
