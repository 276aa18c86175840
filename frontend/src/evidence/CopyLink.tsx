import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import { Box, Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { CitedEvidence } from '../api';
import { useT } from '../i18n';
import { CopyProof } from './CopyFacts';
import { useCopy } from './useCopy';

const CopyReader = lazy(() => import('./CopyReader'));

/** Where evidence has an archived copy: its time, its hash, and the copy to be read. */
export function CopyLink({ evidence: { captureId, sha256, fetchedAt } }: { evidence: CitedEvidence }) {
  const t = useT();
  const [reading, setReading] = useState(false);
  const { copy } = useCopy(reading ? captureId : undefined);
  if (!captureId || !sha256) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Button size="small" startIcon={<ArchiveIcon />} onClick={() => setReading(true)} sx={{ ml: -0.75 }}>
        {t('evidence.copy.read')}
      </Button>
      <CopyProof sha256={sha256} fetchedAt={fetchedAt} />
      {reading && copy && (
        <Suspense fallback={null}>
          <CopyReader copy={copy} onClose={() => setReading(false)} />
        </Suspense>
      )}
    </Box>
  );
}
