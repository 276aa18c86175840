import { Box, TextField } from '@mui/material';
import { useT } from '../../../i18n';
import { faultsOf, LONGEST } from './words';
import { ValidityFields } from './ValidityFields';

/** What an editor may put in other words. Days are `YYYY-MM-DD`. */
export interface FactContentWords {
  statement: string;
  summary: string;
  validFrom: string | null;
  asOf: string;
  validUntil: string | null;
}

interface WordsFieldsProps {
  words: FactContentWords;
  onChange: (words: FactContentWords) => void;
  summaryHelp?: string;
}

/** The words for readers, and how long they hold. */
export function WordsFields({ words, onChange, summaryHelp }: WordsFieldsProps) {
  const t = useT();
  const faults = faultsOf(words);
  const help = (field: 'statement' | 'summary', otherwise = ''): string => {
    if (faults[field] === 'tooLong') return t('facts.words.tooLong', { count: LONGEST[field].toLocaleString() });
    return faults[field] === 'needed' ? t('facts.words.needed') : otherwise;
  };
  const field = (name: 'statement' | 'summary', label: string, minRows: number, otherwise?: string) => (
    <TextField
      multiline
      required={name === 'statement'}
      minRows={minRows}
      maxRows={8}
      label={label}
      helperText={help(name, otherwise)}
      error={faults[name] !== undefined}
      value={words[name]}
      onChange={(event) => onChange({ ...words, [name]: event.target.value })}
      slotProps={{ htmlInput: { dir: 'auto' } }}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {field('statement', t('facts.words.statement'), 1)}
      {field('summary', t('facts.words.summary'), 3, summaryHelp)}
      <ValidityFields words={words} fault={faults.validUntil} onChange={onChange} />
    </Box>
  );
}
