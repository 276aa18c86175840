import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { request, type PageOf, type SourceRef } from '../../api';
import { useT } from '../../i18n';
import type { TermsField } from './model';
import { choicesOf, words } from './words';

interface TermsInputProps {
  field: TermsField;
  terms: readonly string[];
  onChange: (terms: string[]) => void;
  problem: string | null;
}

/** The terms of a condition: picked from a fixed list, or written, where known sources are offered. */
export function TermsInput({ field, terms, onChange, problem }: TermsInputProps) {
  const t = useT();
  const choices = choicesOf(field);
  const sources = useSources(field === 'source');
  return (
    <Autocomplete
      multiple
      size="small"
      freeSolo={choices === null}
      autoSelect={choices === null}
      disableCloseOnSelect={choices !== null}
      filterSelectedOptions
      options={choices ?? sources}
      getOptionLabel={(term) => words(field, term, t)}
      value={[...terms]}
      onChange={(_, next) => onChange(cleaned(next, field))}
      slotProps={{ chip: { size: 'small' } }}
      renderInput={(params) => (
        <TextField
          {...params}
          margin="none"
          label={t(`queues.rules.terms.${field}`)}
          error={problem !== null}
          helperText={problem ?? t(choices ? 'queues.rules.pickHelp' : 'queues.rules.termsHelp')}
          slotProps={{ htmlInput: { ...params.inputProps, dir: 'auto' } }}
        />
      )}
    />
  );
}

/** A pasted list of words is taken apart; a name may hold a comma. */
function cleaned(terms: readonly string[], field: TermsField): string[] {
  const split = field === 'words' ? terms.flatMap((term) => term.split(/[,;\n]/)) : terms;
  return [...new Set(split.map((term) => term.trim()).filter(Boolean))];
}

function useSources(wanted: boolean): string[] {
  const { data } = useQuery({
    queryKey: ['sources', 'all'],
    queryFn: () => request<PageOf<SourceRef>>('GET', '/sources', { query: { 'page[size]': 100 } }),
    enabled: wanted,
    staleTime: 60_000,
  });
  return data?.data.map(({ name }) => name) ?? [];
}
