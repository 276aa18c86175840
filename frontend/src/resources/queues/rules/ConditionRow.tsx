import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, InputAdornment, MenuItem, TextField } from '@mui/material';
import { useT } from '../../../i18n';
import { emptyLeaf, fieldOf, PART_FIELDS, type Leaf, type Part, type PartField } from './model';
import { leafProblem } from './problems';
import { TermsInput } from './TermsInput';

interface ConditionRowProps {
  leaf: Leaf;
  onPart: (key: string, next: Part | null) => void;
  /** What is missing is only said once somebody tried to save. */
  tried: boolean;
}

/** One condition: what is looked at, whether it has to hold or not, and the terms or the number. */
export function ConditionRow({ leaf, onPart, tried }: ConditionRowProps) {
  const t = useT();
  const field = fieldOf(leaf);
  const change = (next: Leaf) => onPart(leaf.key, next);
  const pickField = (next: PartField) => change({ ...emptyLeaf(next), key: leaf.key, negated: leaf.negated });
  const code = tried ? leafProblem(leaf) : null;
  const problem = code && t(`queues.rules.${code}`);
  return (
    <Box sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '180px 184px minmax(0, 1fr) auto' } }}>
      <TextField select margin="none" label={t('queues.rules.field')} value={field} onChange={(event) => pickField(event.target.value as PartField)}>
        {PART_FIELDS.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`queues.rules.fields.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select margin="none" sx={{ gridRow: { xs: 2, md: 'auto' } }} label={t('queues.rules.negation')} value={leaf.negated ? 'no' : 'yes'} onChange={(event) => change({ ...leaf, negated: event.target.value === 'no' })}>
        <MenuItem value="yes">{t(`queues.rules.verb.${field}.yes`)}</MenuItem>
        <MenuItem value="no">{t(`queues.rules.verb.${field}.no`)}</MenuItem>
      </TextField>
      <Box sx={{ gridRow: { xs: 3, md: 'auto' } }}>
        {leaf.kind === 'terms' ? (
          <TermsInput field={leaf.field} terms={leaf.terms} problem={problem} onChange={(terms) => change({ ...leaf, terms })} />
        ) : (
          <TextField
            margin="none"
            label={t('queues.rules.percent')}
            value={leaf.percent}
            onChange={(event) => change({ ...leaf, percent: event.target.value })}
            error={problem !== null}
            helperText={problem}
            slotProps={{ htmlInput: { inputMode: 'decimal' }, input: { endAdornment: <InputAdornment position="end">%</InputAdornment> } }}
            sx={{ maxWidth: 130 }}
          />
        )}
      </Box>
      <IconButton size="small" aria-label={t('queues.rules.removeCondition')} title={t('queues.rules.removeCondition')} onClick={() => onPart(leaf.key, null)} sx={{ mt: 0.5 }}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
