import { Box, Button, Typography } from '@mui/material';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd, Serif, VerdictBadge } from '../../ui';
import type { DeskState, DoneReview } from '../session/state';
import { useClock } from '../useClock';

/** The last verdicts of this session; each can be taken back for ten seconds. */
export function RecentVerdicts({ recent, onUndo }: { recent: DeskState['recent']; onUndo: (reviewId: string) => void }) {
  const t = useT();
  const newest = recent[0];
  if (!newest) return null;
  return (
    <Box component="section" aria-labelledby="recent-title" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.25 }}>
      <Typography id="recent-title" variant="overline" component="h3" color="textSecondary">
        {t('desk.recent')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {recent.map((done) => (
          <RecentLine key={done.review.id} done={done} newest={done === newest} onUndo={onUndo} />
        ))}
      </Box>
    </Box>
  );
}

function RecentLine({ done, newest, onUndo }: { done: DoneReview; newest: boolean; onUndo: (reviewId: string) => void }) {
  const t = useT();
  const { wording } = done.item.assignment.claim;
  const key = useKeyHint('undo');
  const secondsLeft = Math.ceil((done.undoUntil - useClock(done.undo === 'possible')) / 1000);
  const canUndo = done.undo === 'possible' && secondsLeft > 0;
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <Serif title={wording} sx={{ lineHeight: 1.35, display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
        {wording}
      </Serif>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mt: 0.5, minHeight: 28 }}>
        <VerdictBadge verdict={done.review.verdict} />
        <Typography variant="caption" color="textSecondary" sx={{ flex: 1, lineHeight: 1.2 }}>
          {done.review.outcome !== 'decided' && t(`desk.outcome.${done.review.outcome}`)}
        </Typography>
        {canUndo && (
          <Button
            size="small"
            onClick={() => onUndo(done.review.id)}
            aria-label={t('desk.undoOf', { wording })}
            aria-keyshortcuts={newest ? key.aria : undefined}
            sx={{ gap: 0.75, fontVariantNumeric: 'tabular-nums' }}
          >
            {t('desk.undo')} <span aria-hidden>{t('desk.undoIn', { seconds: secondsLeft })}</span>
            {newest && <Kbd>{key.printed}</Kbd>}
          </Button>
        )}
      </Box>
    </Box>
  );
}
