import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { CaptureWithText, DraftEvidence } from '../../api';
import { CopyFacts, CopyProof } from '../../evidence/CopyFacts';
import { useAskedCopy, useCopy } from '../../evidence/useCopy';
import { useT } from '../../i18n';
import { isHttpUrl } from '../../ui';
import { useDesk } from '../DeskContext';
import { citeCopy } from './citeCopy';

const CopyReader = lazy(() => import('../../evidence/CopyReader'));

interface EvidenceCopyProps {
  index: number;
  evidence: DraftEvidence;
  /** The address is being typed: nobody wants copies of halves of it. */
  typing?: boolean;
}

/** The archived copy of a card's address: asked for, waited for, read and quoted from. */
export function EvidenceCopy({ index, evidence, typing = false }: EvidenceCopyProps) {
  const { item, cards } = useDesk();
  const { copy, waiting, refusal, again } = useCardCopy(evidence, typing);
  const writable = item.hold === 'held';
  if (refusal !== null) return <NoCopy reason={refusal} onAgain={writable ? again : undefined} />;
  if (waiting) return <Fetching />;
  if (!copy) return null;
  return <ReadyCopy copy={copy} onQuote={writable ? (quote) => cards.change(index, { quote }) : undefined} />;
}

interface CardCopy {
  copy: CaptureWithText | undefined;
  waiting: boolean;
  /** Why there is none, in words. */
  refusal: string | null;
  again: () => void;
}

function useCardCopy({ url: written, captureId }: DraftEvidence, typing: boolean): CardCopy {
  const { session, item } = useDesk();
  const { id } = item.assignment;
  const url = written.trim();
  const wanted = !typing && item.hold === 'held' && captureId === undefined && isHttpUrl(url);
  const asked = useAskedCopy(wanted ? url : undefined);
  useEffect(() => {
    if (asked.id) citeCopy(session, id, url, asked.id);
  }, [session, id, url, asked.id]);
  const { copy, error } = useCopy(captureId);
  const again = async () => {
    const fresh = await asked.again(url);
    if (fresh) citeCopy(session, id, url, fresh);
  };
  return {
    copy,
    waiting: (wanted || captureId !== undefined) && copy?.status !== 'ready',
    refusal: asked.refusal ?? error ?? copy?.failure?.detail ?? null,
    again: () => void again(),
  };
}

function ReadyCopy({ copy, onQuote }: { copy: CaptureWithText; onQuote?: (quote: string) => void }) {
  const t = useT();
  const [reading, setReading] = useState(false);
  const quote = (words: string) => {
    onQuote?.(words);
    setReading(false);
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.25, mt: 0.75, minWidth: 0 }}>
      <CopyFacts copy={copy} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Button size="small" startIcon={<ArchiveIcon />} onClick={() => setReading(true)} sx={{ ml: -0.75 }}>
          {t('evidence.copy.read')}
        </Button>
        <CopyProof sha256={copy.sha256} fetchedAt={copy.fetchedAt} />
      </Box>
      {reading && (
        <Suspense fallback={null}>
          <CopyReader copy={copy} onQuote={onQuote && quote} onClose={() => setReading(false)} />
        </Suspense>
      )}
    </Box>
  );
}

function Fetching() {
  const t = useT();
  return (
    <Typography variant="body2" color="textSecondary" role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.75 }}>
      <CircularProgress size={12} aria-hidden /> {t('evidence.copy.fetching')}
    </Typography>
  );
}

function NoCopy({ reason, onAgain }: { reason: string; onAgain?: () => void }) {
  const t = useT();
  return (
    <Typography component="div" variant="body2" color="textSecondary" role="status" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, mt: 0.5 }}>
      <span>{t('evidence.copy.none', { reason })}</span>
      {onAgain && (
        <Button size="small" onClick={onAgain}>
          {t('evidence.copy.again')}
        </Button>
      )}
    </Typography>
  );
}
