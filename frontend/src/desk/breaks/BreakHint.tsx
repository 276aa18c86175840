import SelfImprovementIcon from '@mui/icons-material/SelfImprovement';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n';
import type { DoneReview } from '../session/state';
import { isHard, LONG_RUN, nextRun } from './breaks';
import { useBreaks } from './useBreaks';

/** A quiet word after a long run of hard claims in this session. It takes no key and stops nobody. */
export function BreakHint({ recent }: { recent: readonly DoneReview[] }) {
  const t = useT();
  const [wanted] = useBreaks();
  const [{ counted, run }, setCount] = useState<{ counted: string | undefined; run: number }>({ counted: undefined, run: 0 });
  const [newest] = recent;
  // The ids of reviews grow with time: an undone one does not make the one before it count again.
  if (newest?.item && newest.review.id > (counted ?? '')) setCount({ counted: newest.review.id, run: nextRun(run, isHard(newest.item.assignment.sighting)) });
  if (!wanted || run < LONG_RUN) return null;
  return (
    <Alert
      severity="info"
      role="status"
      icon={<SelfImprovementIcon fontSize="small" />}
      action={
        <Button color="inherit" size="small" onClick={() => setCount({ counted, run: 0 })}>
          {t('comments.breaks.dismiss')}
        </Button>
      }
      sx={{ borderRadius: 0 }}
    >
      <AlertTitle sx={{ mb: 0 }}>{t('comments.breaks.title')}</AlertTitle>
      {t('comments.breaks.text', { smart_count: run })}
    </Alert>
  );
}
