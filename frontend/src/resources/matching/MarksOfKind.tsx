import { Box, FormControlLabel, Slider, Switch, Typography, type Theme } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { useId } from 'react';
import type { RelationKind, Threshold } from '../../api';
import { useT } from '../../i18n';
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
            sx={{ mx: 0, gap: 0.5 }}
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
          sx={(theme) => ({ py: 1.25, '& .MuiSlider-rail': { opacity: 1, height: 6, background: stretches(theme, marks) } })}
        />
      </Box>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ m: 0, px: 1, fontVariantNumeric: 'tabular-nums' }}>
        {t(accept === null ? 'matching.policy.marks' : 'matching.policy.marksBoth', { suggest: marks[0], accept: marks[1] })}
      </Typography>
    </Box>
  );
}

/** Nobody, suggested, by itself: one colour in three weights, in the direction of the page. */
function stretches({ palette, direction }: Theme, [suggest = 0, accept = 100]: readonly number[]): string {
  const side = direction === 'rtl' ? 'left' : 'right';
  return `linear-gradient(to ${side}, ${palette.action.selected} ${suggest}%, ${alpha(palette.primary.main, 0.4)} ${suggest}% ${accept}%, ${palette.primary.main} ${accept}%)`;
}
