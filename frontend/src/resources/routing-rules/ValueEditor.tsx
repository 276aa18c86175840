import { Autocomplete, Box, InputAdornment, TextField } from '@mui/material';
import type { ValueEditorProps } from 'react-querybuilder';
import { useT } from '../../i18n';
import { isTermsField, type Bounds, type Leaf } from './model';
import { leafProblem } from './problems';
import { TermsInput } from './TermsInput';
import { choicesOf, words } from './words';

/** What the field is compared with: terms, a share, or limits of a number. What is missing is said once somebody tried to save. */
export function ValueEditor(props: ValueEditorProps) {
  const t = useT();
  const { field, rule } = props;
  const value: unknown = props.value;
  const change = (next: unknown) => props.handleOnChange(next);
  const { tried } = props.context as { tried: boolean };
  const code = tried ? leafProblem(rule as Leaf) : null;
  const problem = code && t(`queues.rules.${code}`);
  if (isTermsField(field)) return <TermsInput field={field} terms={value as string[]} problem={problem} onChange={change} />;
  if (field !== 'checkWorthiness') return <BoundsInput isQuantity={field === 'quantity'} bounds={value as Bounds} problem={problem} onChange={change} />;
  return (
    <TextField
      margin="none"
      label={t('queues.rules.percent')}
      value={value}
      onChange={(event) => change(event.target.value)}
      error={problem !== null}
      helperText={problem}
      slotProps={{ htmlInput: { inputMode: 'decimal' }, input: { endAdornment: <InputAdornment position="end">%</InputAdornment> } }}
      sx={{ maxWidth: 130 }}
    />
  );
}

interface BoundsInputProps {
  isQuantity: boolean;
  bounds: Bounds;
  problem: string | null;
  onChange: (bounds: Bounds) => void;
}

function BoundsInput({ isQuantity, bounds, problem, onChange }: BoundsInputProps) {
  const t = useT();
  const limit = (end: 'from' | 'to') => (
    <TextField
      margin="none"
      label={t(`queues.rules.bounds.${end}`)}
      value={bounds[end]}
      onChange={(event) => onChange({ ...bounds, [end]: event.target.value })}
      error={problem !== null}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  );
  return (
    <Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', md: isQuantity ? 'minmax(0, 1fr) 110px 110px' : '110px 110px' } }}>
        {isQuantity && (
          <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
            <Autocomplete
              multiple
              size="small"
              disableCloseOnSelect
              options={choicesOf('kind') ?? []}
              getOptionLabel={(kind) => words('kind', kind, t)}
              value={bounds.kinds}
              onChange={(_, kinds) => onChange({ ...bounds, kinds })}
              slotProps={{ chip: { size: 'small' } }}
              renderInput={(params) => <TextField {...params} margin="none" label={t('queues.rules.bounds.kinds')} />}
            />
          </Box>
        )}
        {limit('from')}
        {limit('to')}
      </Box>
      <Box role={problem ? 'alert' : undefined} sx={{ typography: 'caption', color: problem ? 'error.main' : 'text.secondary', mt: 0.5 }}>
        {problem ?? t(isQuantity ? 'queues.rules.bounds.quantityHelp' : 'queues.rules.bounds.help')}
      </Box>
    </Box>
  );
}
