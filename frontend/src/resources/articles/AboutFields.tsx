import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useGetList } from 'ra-core';
import { Controller, useFormContext } from 'react-hook-form';
import type { SourceRef } from '../../api';
import { useT } from '../../i18n';
import { isHttpUrl } from '../../ui';
import type { IngestValues } from './IngestForm';

const LANGUAGE = /^[a-z]{2,3}$/;

/** What is known about the article; all of it may be left out. */
export function AboutFields() {
  const t = useT();
  const { register, formState } = useFormContext<IngestValues>();
  const { errors } = formState;
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {t('articles.create.about')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('articles.create.aboutHelp')}
      </Typography>
      <TextField {...register('title')} label={t('resources.articles.fields.title')} error={Boolean(errors.title)} helperText={errors.title?.message} slotProps={{ htmlInput: { maxLength: 500, dir: 'auto' } }} />
      <SourceField />
      <TextField
        {...register('url', { validate: (url) => url.trim() === '' || isHttpUrl(url.trim()) || t('articles.create.badUrl') })}
        label={t('resources.articles.fields.url')}
        type="url"
        error={Boolean(errors.url)}
        helperText={errors.url?.message}
        slotProps={{ htmlInput: { maxLength: 2000, inputMode: 'url', spellCheck: false } }}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <TextField
          {...register('publishedAt')}
          label={t('resources.articles.fields.publishedAt')}
          type="date"
          error={Boolean(errors.publishedAt)}
          helperText={errors.publishedAt?.message}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          {...register('language', { validate: (code) => code === '' || LANGUAGE.test(code) || t('articles.create.badLanguage') })}
          label={t('articles.create.language')}
          error={Boolean(errors.language)}
          helperText={errors.language?.message ?? t('articles.create.languageHelp')}
          slotProps={{ htmlInput: { maxLength: 3, autoCapitalize: 'none', spellCheck: false } }}
        />
      </Box>
    </Box>
  );
}

/** Offers the sources there are, so that one newspaper does not become two by a slip of the pen; a new name is as good. */
function SourceField() {
  const t = useT();
  const { control } = useFormContext<IngestValues>();
  const { data } = useGetList<SourceRef>('sources', { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' } });
  const names = (data ?? []).map(({ name }) => name);
  return (
    <Controller
      name="source"
      control={control}
      render={({ field: { value, onChange, onBlur, ref }, fieldState: { error } }) => (
        <Autocomplete
          freeSolo
          disableClearable
          options={names}
          inputValue={value}
          onInputChange={(_, typed) => onChange(typed)}
          onBlur={onBlur}
          renderInput={(params) => (
            <TextField {...params} inputRef={ref} label={t('resources.articles.fields.source')} error={Boolean(error)} helperText={error?.message} />
          )}
        />
      )}
    />
  );
}
