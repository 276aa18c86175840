import { Box, Typography, type Theme } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { Verdict } from '../../domain';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { useKeyHint, type KeyAction } from '../../keymap';
import { Kbd, VerdictIcon } from '../../ui';
import { useDesk } from '../DeskContext';

/**
 * The verdicts that the queue allows, each under the key that it has everywhere. Real radio buttons, so that arrow keys and screen readers work as everywhere.
 *
 * @param compact icons over short words in one row, for a phone
 */
export function VerdictChoices({ compact = false }: { compact?: boolean }) {
  const t = useT();
  const { allowedVerdicts } = useDesk().item.assignment.queue;
  return (
    <Box
      role="radiogroup"
      aria-label={t('desk.chooseVerdict')}
      sx={compact ? { display: 'grid', gridTemplateColumns: `repeat(${allowedVerdicts.length}, 1fr)`, gap: 0.5 } : { display: 'grid', gap: 0.75 }}
    >
      {VERDICTS.map((verdict, index) =>
        allowedVerdicts.includes(verdict) ? <Choice key={verdict} verdict={verdict} number={index + 1} compact={compact} /> : null,
      )}
    </Box>
  );
}

const COMPACT = { flexDirection: 'column', gap: 0.25, minHeight: 50, px: 0.25, py: 0.5, textAlign: 'center' } as const;
const ROW = { flexDirection: 'row', gap: 1.25, minHeight: 38, px: 1.25, py: 0, textAlign: 'left' } as const;

/** The verdict's own colour once it is chosen. */
function lookOf(theme: Theme, verdict: Verdict, chosen: boolean, disabled: boolean) {
  const { main, soft } = theme.palette.desk.verdict[verdict];
  if (chosen) return { borderColor: main, boxShadow: `inset 0 0 0 1px ${main}`, backgroundColor: soft };
  const hover = disabled ? {} : { '&:hover': { borderColor: theme.palette.text.disabled } };
  return { borderColor: theme.palette.divider, backgroundColor: theme.palette.background.paper, ...hover };
}

function Choice({ verdict, number, compact }: { verdict: Verdict; number: number; compact: boolean }) {
  const t = useT();
  const { item, session } = useDesk();
  const key = useKeyHint(`verdict${number}` as KeyAction);
  const { id } = item.assignment;
  const chosen = item.form.verdict === verdict;
  const disabled = item.hold !== 'held';
  return (
    <Box
      component="label"
      title={t(`verdictMeans.${verdict}`)}
      sx={(theme) => ({
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        ...(compact ? COMPACT : ROW),
        border: 1,
        borderRadius: 1,
        cursor: disabled ? 'default' : 'pointer',
        opacity: disabled ? 0.6 : 1,
        ...lookOf(theme, verdict, chosen, disabled),
        '&:has(input:focus-visible)': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 1 },
      })}
    >
      <input
        type="radio"
        name={`verdict-${id}`}
        checked={chosen}
        disabled={disabled}
        onChange={() => session.edit(id, { verdict })}
        aria-keyshortcuts={key.aria}
        style={visuallyHidden}
      />
      <VerdictIcon verdict={verdict} />
      <Typography component="span" sx={{ flex: compact ? undefined : 1, fontWeight: chosen ? 650 : 500, fontSize: compact ? '0.66rem' : '0.92rem', lineHeight: 1.15, ...(compact ? { hyphens: 'auto', maxWidth: '100%' } : {}) }}>
        {t(`verdict.${verdict}`)}
      </Typography>
      {!compact && <Kbd>{key.printed}</Kbd>}
    </Box>
  );
}
