import { Box, MenuItem, TextField } from '@mui/material';
import type { Rating, Verdict } from '../../api';
import { useT } from '../../i18n';
import { VerdictBadge } from '../../ui';

const COLOURS = ['green', 'red', 'amber', 'grey', 'blue', 'purple'] as const;
/** The colours themselves, as readers see them on a light page. */
const SAMPLE: Record<(typeof COLOURS)[number], string> = { green: '#1a7f4b', red: '#b3261e', amber: '#9a6700', grey: '#5b6470', blue: '#1f6feb', purple: '#7a3fb8' };

interface RatingRowProps {
  verdict: Verdict;
  rating: Rating;
  onChange: (rating: Rating) => void;
}

/** One verdict: what reviewers say, and what readers see. */
export function RatingRow({ verdict, rating, onChange }: RatingRowProps) {
  const t = useT();
  const name = t(`verdict.${verdict}`);
  const label = (language: 'en' | 'ar') => (
    <TextField
      required={language === 'en'}
      label={t(`facts.scale.languages.${language}`)}
      value={rating.labels[language] ?? ''}
      onChange={(event) => onChange({ ...rating, labels: { ...rating.labels, [language]: event.target.value } })}
      slotProps={{ htmlInput: { maxLength: 40, dir: language === 'ar' ? 'rtl' : 'auto', 'aria-label': t('facts.scale.labelIn', { verdict: name, language: t(`facts.scale.languages.${language}`) }) } }}
    />
  );
  return (
    <Box role="group" aria-label={name} sx={{ display: 'grid', gap: 1, alignItems: 'center', gridTemplateColumns: { xs: '1fr 1fr', md: '190px 1fr 1fr 150px 110px' } }}>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <VerdictBadge verdict={verdict} />
      </Box>
      {label('en')}
      {label('ar')}
      <TextField select label={t('facts.scale.colour')} value={rating.colour} onChange={(event) => onChange({ ...rating, colour: event.target.value as Rating['colour'] })} slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('facts.scale.colourOf', { verdict: name }) } } }}>
        {COLOURS.map((colour) => (
          <MenuItem key={colour} value={colour}>
            <Box component="span" aria-hidden sx={{ display: 'inline-block', width: 12, height: 12, borderRadius: '50%', backgroundColor: SAMPLE[colour], marginInlineEnd: 1 }} />
            {t(`facts.scale.colours.${colour}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="number"
        label={t('facts.scale.value')}
        value={rating.value ?? ''}
        disabled={verdict.startsWith('not_')}
        onChange={(event) => onChange({ ...rating, value: event.target.value === '' ? null : Number(event.target.value) })}
        slotProps={{ htmlInput: { min: 1, max: 100, 'aria-label': t('facts.scale.valueOf', { verdict: name }) } }}
      />
    </Box>
  );
}
