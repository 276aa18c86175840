import { Alert, Box, Button, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { FormProvider, useForm, type Path } from 'react-hook-form';
import { Link } from 'react-router-dom';
import type { ArticleFields, IngestReceipt } from '../../api';
import { useT } from '../../i18n';
import { showErrors } from '../../ui/form';
import { AboutFields } from './AboutFields';
import { FileField } from './FileField';
import { TextField } from './TextField';
import { useIngest } from './useIngest';

export type IngestValues = Required<ArticleFields> & { text: string; file: File | null };
type Way = 'paste' | 'upload';

const EMPTY: IngestValues = { text: '', file: null, title: '', source: '', url: '', publishedAt: '', language: '' };
const FIELDS = Object.keys(EMPTY) as Path<IngestValues>[];

/** An article's text or file, and what is known about it. What was typed stays until the server has it. */
export function IngestForm({ onDone }: { onDone: (receipt: IngestReceipt) => void }) {
  const t = useT();
  const ingest = useIngest();
  const [way, setWay] = useState<Way>('paste');
  const form = useForm<IngestValues>({ defaultValues: EMPTY, shouldUnregister: false });
  const { errors, isSubmitting } = form.formState;
  const send = form.handleSubmit(async ({ text, file, ...fields }) => {
    try {
      onDone(await ingest(way === 'upload' && file ? { file } : { text }, fields));
    } catch (error) {
      // What is wrong with the text of a file has no text field to stand beside.
      const shown = way === 'upload' ? FIELDS.filter((name) => name !== 'text') : FIELDS;
      showErrors(error, form.setError, shown);
    }
  });
  /** At once, so that the file field is there to say what is wrong with the file. */
  const take = (file: File) => {
    flushSync(() => setWay('upload'));
    form.setValue('file', file, { shouldValidate: true });
  };
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void send(event)}
        sx={{ display: 'grid', gridTemplateColumns: { lg: 'minmax(0, 1fr) 340px' }, gap: { xs: 2, lg: 4 }, alignItems: 'start' }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Tabs value={way} onChange={(_, value: Way) => setWay(value)} aria-label={t('articles.create.ways')} sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
            <Tab value="paste" id="way-paste" aria-controls="way-panel" label={t('articles.create.paste')} />
            <Tab value="upload" id="way-upload" aria-controls="way-panel" label={t('articles.create.upload')} />
          </Tabs>
          <Box role="tabpanel" id="way-panel" aria-labelledby={`way-${way}`}>
            {way === 'paste' ? <TextField onFile={take} /> : <FileField onFile={take} />}
          </Box>
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <AboutFields />
          {errors.root && (
            <Alert severity="error" role="alert" sx={{ mt: 2 }}>
              {errors.root.message}
            </Alert>
          )}
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <Button type="submit" variant="contained" loading={isSubmitting} sx={{ flex: { xs: 1, sm: 'none' } }}>
              {t('articles.create.submit')}
            </Button>
            <Button component={Link} to="/articles" color="inherit">
              {t('ui.cancel')}
            </Button>
          </Box>
        </Box>
      </Box>
    </FormProvider>
  );
}

