import { Box, FormControlLabel, Slider, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import type { RelationKind, Threshold } from '../../api';
import { useT, type Translate } from '../../i18n';
import { KindTag } from '../../relations/RelationHead';

interface MarksOfKindProps {
  kind: RelationKind;
  threshold: Threshold;
  readOnly: boolean;
  onChange: (threshold: Threshold) => void;
}

/** Where the second mark begins when it is switched on. */
const ACCEPT_AT_FIRST = 90;
const percentOf = (share: number): number => Math.round(share * 100);

/** One kind on one line from 0 to 100 %: up to the first mark nobody sees it, from there it is suggested, from the second it holds. */
export function MarksOfKind({ kind, threshold, readOnly, onChange }: MarksOfKindProps) {
  const t = useT();
  const id = useId();
  const { accept, suggest } = threshold;
  const name = t(`relations.kind.${kind}`);
  const marks = accept === null ? [percentOf(suggest)] : [percentOf(suggest), percentOf(accept)];
  const change = (values: number | number[]) => {
    const [first = 0, second] = (Array.isArray(values) ? values : [values]).toSorted((a, b) => a - b);
    onChange({ suggest: first / 100, accept: accept === null || second === undefined ? null : second / 100 });
  };
  const byItself = (on: boolean) => onChange({ suggest, accept: on ? Math.max(ACCEPT_AT_FIRST, percentOf(suggest)) / 100 : null });
  return (
    <Box role="group" aria-labelledby={id} sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
        <span id={id}>
          <KindTag kind={kind} />
        </span>
        <Typography variant="body2" component="span" sx={{ flex: '1 1 22ch' }}>
          {t(`matching.policy.kind.${kind}`)}
        </Typography>
        {kind === 'contradicts' ? (
          <Typography variant="body2" color="textSecondary">
            {t('matching.policy.neverContradicts')}
          </Typography>
        ) : (
          <FormControlLabel
            control={<Switch size="small" checked={accept !== null} disabled={readOnly} onChange={(_, on) => byItself(on)} />}
            label={t('matching.policy.byItself')}
            slotProps={{ typography: { variant: 'body2' } }}
            sx={{ mr: 0 }}
          />
        )}
      </Box>
      <Box sx={{ px: 1, mt: 0.5 }}>
        <Slider
          size="small"
          min={0}
          max={100}
          step={1}
          disabled={readOnly}
          value={marks}
          disableSwap
          track={false}
          valueLabelDisplay="auto"
          valueLabelFormat={(percent) => t('matching.policy.value', { percent })}
          getAriaLabel={(thumb) => t(thumb === 0 ? 'matching.policy.suggestThumb' : 'matching.policy.acceptThumb', { kind: name })}
          getAriaValueText={(percent) => t('matching.policy.value', { percent })}
          onChange={(_, values) => change(values)}
          sx={{ py: 1, '& .MuiSlider-rail': { opacity: 0 } }}
          slots={{ root: 'span' }}
        />
      </Box>
      <Zones t={t} suggest={percentOf(suggest)} accept={accept === null ? null : percentOf(accept)} />
    </Box>
  );
}

/** The three stretches, in words and in weights of one colour. */
function Zones({ t, suggest, accept }: { t: Translate; suggest: number; accept: number | null }) {
  const zones = [
    { name: t('matching.policy.hidden'), from: 0, to: suggest, bgcolor: 'action.selected', strong: false },
    { name: t('matching.policy.suggested'), from: suggest, to: accept ?? 100, bgcolor: 'primary.light', strong: false },
    ...(accept === null ? [] : [{ name: t('matching.policy.accepted'), from: accept, to: 100, bgcolor: 'primary.main', strong: true }]),
  ];
  return (
    <Box sx={{ px: 1, display: 'flex', typography: 'caption', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
      {zones.map(({ name, from, to, bgcolor, strong }) => (
        <Box key={name} sx={{ width: `${to - from}%`, minWidth: 0 }}>
          <Box aria-hidden sx={{ height: 4, bgcolor, opacity: strong ? 1 : 0.55, mx: '1px', borderRadius: 1 }} />
          <Box sx={{ px: '1px', pt: 0.25, lineHeight: 1.3, overflow: 'hidden', textOverflow: 'ellipsis' }} title={`${name}: ${from}–${to} %`}>
            {t('matching.policy.from', { name, percent: from })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
