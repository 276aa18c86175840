import { Box, Typography } from '@mui/material';
import type { CaptureWithText } from '../api';
import { useT } from '../i18n';
import { day, exactTime, Parts, shortTime } from '../ui';

/** Who published the copy, what it is called, and when: one quiet line. */
export function CopyFacts({ copy }: { copy: CaptureWithText }) {
  const t = useT();
  return (
    <Typography component="span" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      <Parts of={[copy.publisher, copy.title, copy.publishedAt && t('evidence.copy.published', { day: day(copy.publishedAt) })]} />
    </Typography>
  );
}

/** Hash and time of the archived bytes, as evidence carries them. */
export function CopyProof({ sha256, fetchedAt }: { sha256?: string | null; fetchedAt?: string | null }) {
  const t = useT();
  if (!sha256 || !fetchedAt) return null;
  return (
    <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 0.75 }}>
      <span title={exactTime(fetchedAt)}>{t('evidence.copy.archived', { when: shortTime(fetchedAt) })}</span>
      <Box component="span" title={t('evidence.copy.hashWhole', { hash: sha256 })} sx={{ fontFamily: 'ui-monospace, monospace' }}>
        {t('evidence.copy.hash', { start: sha256.slice(0, 12) })}
      </Box>
    </Typography>
  );
}
