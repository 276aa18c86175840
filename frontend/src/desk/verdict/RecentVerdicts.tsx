import { Box, Button, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd, Serif, VerdictIcon } from '../../ui';
import type { DeskState, DoneReview } from '../session/state';
import { useClock } from '../useClock';
import { RECENT_ID, type Undo } from '../useUndo';

interface RecentVerdictsProps {
  recent: DeskState['recent'];
  undo: Pick<Undo, 'one' | 'revise'>;
}

/** One's last ten verdicts, a line each: to be undone for ten seconds, to be taken up again later. */
export function RecentVerdicts({ recent, undo }: RecentVerdictsProps) {
  const t = useT();
  const newest = recent[0];
  const key = useKeyHint('recent');
  if (!newest) return null;
  return (
    <Box component="section" id={RECENT_ID} aria-labelledby="recent-title" sx={{ borderTop: 1, borderColor: 'divider', pt: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mb: 0.25 }}>
        <Typography id="recent-title" variant="overline" component="h3" color="textSecondary">
          {t('desk.recent')}
        </Typography>
        <Kbd>{key.printed}</Kbd>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {recent.map((done) => (
          <RecentLine key={done.review.id} done={done} newest={done === newest} undo={undo} />
        ))}
      </Box>
    </Box>
  );
}

function RecentLine({ done: { review, undoUntil, undo: way }, newest, undo }: { done: DoneReview; newest: boolean; undo: RecentVerdictsProps['undo'] }) {
  const t = useT();
  const key = useKeyHint('undo');
  const { wording, verdict, outcome, mayRevise } = review;
  const secondsLeft = Math.ceil((undoUntil - useClock(undoUntil)) / 1000);
  const canUndo = way === 'possible' && secondsLeft > 0;
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: 32 }}>
      <VerdictIcon verdict={verdict} size={16} />
      <Box component="span" sx={visuallyHidden}>
        {t(`verdict.${verdict}`)}:
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }} title={`${t(`verdict.${verdict}`)}: ${wording}`}>
        <Serif sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: '0.92rem' }}>{wording}</Serif>
        {outcome !== 'decided' && (
          <Typography variant="caption" component="div" color="textSecondary" sx={{ lineHeight: 1.2, pb: 0.5 }}>
            {t(`desk.outcome.${outcome}`)}
          </Typography>
        )}
      </Box>
      {canUndo ? (
        <Button
          size="small"
          onClick={() => undo.one(review.id)}
          aria-label={t('desk.undoOf', { wording })}
          aria-keyshortcuts={newest ? key.aria : undefined}
          sx={{ gap: 0.75, flex: 'none', fontVariantNumeric: 'tabular-nums' }}
        >
          {t('desk.undo')}
          {newest && <span aria-hidden>{t('desk.undoIn', { seconds: secondsLeft })}</span>}
          {newest && <Kbd>{key.printed}</Kbd>}
        </Button>
      ) : (
        mayRevise &&
        way !== 'asked' && (
          <Button size="small" color="inherit" onClick={() => undo.revise(review.id)} aria-label={t('desk.reviseOf', { wording })} title={t('desk.reviseHelp')} sx={{ flex: 'none', color: 'text.secondary' }}>
            {t('desk.revise')}
          </Button>
        )
      )}
    </Box>
  );
}
