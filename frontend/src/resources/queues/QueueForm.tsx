import { Alert, Box, Button, FormControlLabel, FormHelperText, Switch, TextField } from '@mui/material';
import { useEffect } from 'react';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { problemCode } from '../../api';
import { useT } from '../../i18n';
import { showErrors } from '../../ui/form';
import { GuidelinesField } from './GuidelinesField';
import { MembersPicker } from './MembersPicker';
import { isMemberSound, MemberDetails } from './MemberDetails';
import { ReviewFields } from './ReviewFields';
import type { QueueFormValues } from './queueFormValues';

interface QueueFormProps {
  initial: QueueFormValues;
  submit: string;
  /** @returns the values as they are stored now */
  onSave: (values: QueueFormValues) => Promise<QueueFormValues>;
  onDirty: (isDirty: boolean) => void;
  /** Somebody else was faster: everything is read again. */
  onReload?: () => void;
}

export function QueueForm({ initial, submit, onSave, onDirty, onReload }: QueueFormProps) {
  const t = useT();
  const form = useForm<QueueFormValues>({ defaultValues: initial });
  const { errors, isDirty, isSubmitting } = form.formState;
  useEffect(() => onDirty(isDirty), [onDirty, isDirty]);
  // A new queue is there to be made; a stored one only to be changed.
  const canSave = isDirty || !onReload;
  const save = form.handleSubmit(async (values) => {
    try {
      form.reset(await onSave(values));
    } catch (problem) {
      refuse(problem, form);
    }
  });
  return (
    <Box component="form" noValidate onSubmit={(event) => void save(event)}>
      {errors.root && (
        <Alert severity="error" role="alert" sx={{ mb: 1.5 }} action={errors.root.type === 'stale' && <Button color="inherit" onClick={onReload}>{t('queues.form.reload')}</Button>}>
          {errors.root.type === 'stale' ? t('queues.form.stale') : errors.root.message}
        </Alert>
      )}
      <Box sx={{ display: 'grid', columnGap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(240px, 320px)' } }}>
        <WhatItIs form={form} />
        <HowItWorks form={form} />
      </Box>
      <ReviewFields form={form} />
      <WhoIsWho form={form} />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: 2 }}>
        <Button type="submit" variant={canSave ? 'contained' : 'outlined'} disabled={isSubmitting || !canSave}>
          {submit}
        </Button>
      </Box>
    </Box>
  );
}

/** Two queues can't share a name; a stale version has its own way out. */
function refuse(problem: unknown, { setError }: UseFormReturn<QueueFormValues>): void {
  const code = problemCode(problem);
  if (code === 'conflict') setError('name', { type: 'server', message: (problem as Error).message }, { shouldFocus: true });
  else if (code === 'stale-version') setError('root', { type: 'stale' });
  else showErrors(problem, setError, ['name', 'description', 'guidelines', 'leaseMinutes', 'holdLimit', 'goldPercent', 'allowedVerdicts', 'members']);
}

interface PartProps {
  form: UseFormReturn<QueueFormValues>;
}

function WhatItIs({ form: { register, control, formState } }: PartProps) {
  const t = useT();
  const { errors } = formState;
  return (
    <Box>
      <TextField
        {...register('name', { validate: (name) => name.trim() !== '' || t('queues.form.nameNeeded'), maxLength: { value: 80, message: t('queues.form.nameLong') } })}
        label={t('queues.form.name')}
        required
        error={Boolean(errors.name)}
        helperText={errors.name?.message}
      />
      <TextField
        {...register('description', { maxLength: { value: 500, message: t('queues.form.descriptionLong') } })}
        label={t('queues.form.description')}
        error={Boolean(errors.description)}
        helperText={errors.description?.message ?? t('queues.form.descriptionHelp')}
      />
      <GuidelinesField control={control} />
    </Box>
  );
}

function HowItWorks({ form: { control, formState } }: PartProps) {
  const t = useT();
  const { errors } = formState;
  return (
    <Box>
      <Controller control={control} name="members" render={({ field }) => <MembersPicker members={field.value} onChange={field.onChange} problem={errors.members?.message} />} />
      <Controller
        control={control}
        name="paused"
        render={({ field }) => (
          <FormControlLabel sx={{ mt: 1, ml: -1 }} control={<Switch checked={field.value} onChange={field.onChange} slotProps={{ input: { 'aria-describedby': 'paused-help' } }} />} label={t('queues.form.paused')} />
        )}
      />
      <FormHelperText id="paused-help">{t('queues.form.pausedHelp')}</FormHelperText>
    </Box>
  );
}

function WhoIsWho({ form: { control } }: PartProps) {
  const t = useT();
  return (
    <Controller
      control={control}
      name="members"
      rules={{ validate: (members) => members.every(isMemberSound) || t('queues.form.badLimit') }}
      render={({ field }) => <MemberDetails members={field.value} onChange={field.onChange} />}
    />
  );
}
