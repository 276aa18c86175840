import { TextField as MuiTextField } from '@mui/material';
import type { DragEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { useT } from '../../i18n';
import { SERIF } from '../../theme';
import { problemOfText } from './articleChecks';
import type { IngestValues } from './IngestForm';

/** The pasted text; a file that is dropped on it is taken as a file. */
export function TextField({ onFile }: { onFile: (file: File) => void }) {
  const t = useT();
  const { register, formState } = useFormContext<IngestValues>();
  const error = formState.errors.text?.message;
  const check = (text: string) => {
    const problem = problemOfText(text);
    return problem === null || t(`articles.create.${problem}`);
  };
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <MuiTextField
      {...register('text', { validate: check })}
      label={t('articles.create.text')}
      multiline
      minRows={14}
      maxRows={28}
      required
      error={Boolean(error)}
      helperText={error ?? t('articles.create.textHelp')}
      onDrop={onDrop}
      slotProps={{ htmlInput: { dir: 'auto' }, input: { sx: { fontFamily: SERIF, fontSize: '1.05rem', lineHeight: 1.6 } } }}
    />
  );
}
