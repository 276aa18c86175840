import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, FormHelperText, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useState, type DragEvent } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useT } from '../../i18n';
import { FILE_KINDS, problemOfFile, sizeInWords } from './articleChecks';
import type { IngestValues } from './IngestForm';

/** A place to drop a file, which is a file field for the keyboard and the screen reader. */
export function FileField({ onFile }: { onFile: (file: File) => void }) {
  const t = useT();
  const [over, setOver] = useState(false);
  const { control } = useFormContext<IngestValues>();
  const check = (file: File | null) => {
    const problem = problemOfFile(file);
    return problem === null || t(`articles.create.${problem}`, { size: sizeInWords(file?.size ?? 0) });
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <Controller
      name="file"
      control={control}
      rules={{ validate: check }}
      render={({ field: { value, ref, onBlur, name }, fieldState: { error } }) => (
        <>
          <Box component="label" onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop} sx={zoneStyle(over, Boolean(error))}>
            <input
              ref={ref}
              name={name}
              type="file"
              accept={FILE_KINDS.join(',')}
              onBlur={onBlur}
              onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
              aria-invalid={Boolean(error)}
              aria-describedby="file-help"
              style={visuallyHidden}
            />
            <UploadFileIcon aria-hidden sx={{ fontSize: 34, color: 'text.secondary' }} />
            <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {value ? t('articles.create.chosen', { name: value.name, size: sizeInWords(value.size) }) : t('articles.create.drop')}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary">
              {t('articles.create.dropHelp')}
            </Typography>
          </Box>
          <FormHelperText id="file-help" error role={error ? 'alert' : undefined}>
            {error?.message}
          </FormHelperText>
        </>
      )}
    />
  );
}

const zoneStyle = (over: boolean, wrong: boolean) => ({
  position: 'relative',
  display: 'grid',
  justifyItems: 'center',
  alignContent: 'center',
  gap: 0.75,
  minHeight: 220,
  p: 3,
  textAlign: 'center',
  cursor: 'pointer',
  border: 1.5,
  borderStyle: 'dashed',
  borderRadius: 1,
  borderColor: wrong ? 'error.main' : over ? 'primary.main' : 'text.disabled',
  bgcolor: over ? 'action.selected' : 'transparent',
  '&:hover': { bgcolor: 'action.hover' },
  '&:has(input:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
});
