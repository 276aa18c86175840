import { Alert, TextField } from '@mui/material';
import { useController, useForm, type Control } from 'react-hook-form';
import { useT } from '../../i18n';
import { CheckGroup, FormDialog, showErrors } from '../../ui/form';
import { EVENTS, eventKey, type WebhookFields } from './webhookApi';

const FIELDS = ['url', 'description', 'events'] as const;
const isAddress = (text: string): boolean => URL.canParse(text.trim()) && /^https?:$/.test(new URL(text.trim()).protocol);

interface WebhookDialogProps {
  title: string;
  submit: string;
  initial?: WebhookFields;
  onSend: (fields: WebhookFields) => Promise<unknown>;
  onClose: () => void;
}

export function WebhookDialog({ title, submit, initial = { url: '', description: '', events: [...EVENTS] }, onSend, onClose }: WebhookDialogProps) {
  const t = useT();
  const { register, control, trigger, getValues, setError, formState } = useForm<WebhookFields>({ defaultValues: initial });
  const { errors } = formState;
  const send = async () => {
    if (!(await trigger(undefined, { shouldFocus: true }))) return false;
    const { url, description, events } = getValues();
    try {
      await onSend({ url: url.trim(), description: description.trim(), events });
      return true;
    } catch (problem) {
      showErrors(problem, setError, FIELDS);
      return false;
    }
  };
  return (
    <FormDialog open title={title} submit={submit} onSubmit={send} onClose={onClose} maxWidth="sm">
      {errors.root && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {errors.root.message}
        </Alert>
      )}
      <TextField
        {...register('url', { validate: (url) => isAddress(url) || t('webhooks.urlNeeded') })}
        type="url"
        autoFocus
        label={t('resources.webhooks.fields.url')}
        autoComplete="off"
        placeholder="https://"
        error={Boolean(errors.url)}
        helperText={errors.url?.message ?? t('webhooks.urlHelp')}
        slotProps={{ htmlInput: { dir: 'ltr', maxLength: 2000 } }}
      />
      <TextField
        {...register('description')}
        label={t('resources.webhooks.fields.description')}
        autoComplete="off"
        helperText={t('webhooks.descriptionHelp')}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <EventChoice control={control} />
    </FormDialog>
  );
}

function EventChoice({ control }: { control: Control<WebhookFields> }) {
  const t = useT();
  const { field, fieldState } = useController({ control, name: 'events', rules: { validate: (events) => events.length > 0 || t('webhooks.eventNeeded') } });
  return (
    <CheckGroup
      title={t('webhooks.events')}
      options={EVENTS.map((value) => ({ value, label: t(`webhooks.event.${eventKey(value)}`) }))}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}
