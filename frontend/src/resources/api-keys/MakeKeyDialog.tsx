import { Alert, MenuItem, TextField } from '@mui/material';
import { useController, useForm, type Control } from 'react-hook-form';
import type { ApiKeyWithSecret } from '../../api';
import { useT } from '../../i18n';
import { FormDialog, showErrors } from '../../ui/form';
import { EXPIRY, type ExpiryChoice, type KeyForm } from './keyForm';
import { ScopeChoice } from './ScopeChoice';
import { useKeyCommands } from './useKeyCommands';

const FIELDS = ['name', 'scopes'] as const;

interface MakeKeyDialogProps {
  onClose: () => void;
  onMade: (made: ApiKeyWithSecret) => void;
}

export function MakeKeyDialog({ onClose, onMade }: MakeKeyDialogProps) {
  const t = useT();
  const { make } = useKeyCommands();
  const { register, control, trigger, getValues, setError, formState } = useForm<KeyForm>({ defaultValues: { name: '', scopes: [], expiry: 'd90' } });
  const { errors } = formState;
  const send = async () => {
    if (!(await trigger(undefined, { shouldFocus: true }))) return false;
    const { name, scopes, expiry } = getValues();
    try {
      onMade(await make({ name: name.trim(), scopes, expiresInDays: EXPIRY[expiry] }));
      return true;
    } catch (problem) {
      showErrors(problem, setError, FIELDS);
      return false;
    }
  };
  return (
    <FormDialog open title={t('apiKeys.makeTitle')} submit={t('apiKeys.makeSubmit')} onSubmit={send} onClose={onClose}>
      {errors.root && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {errors.root.message}
        </Alert>
      )}
      <TextField
        {...register('name', { validate: (name) => name.trim() !== '' || t('apiKeys.nameNeeded'), maxLength: { value: 80, message: t('apiKeys.nameLong') } })}
        autoFocus
        label={t('resources.api-keys.fields.name')}
        autoComplete="off"
        error={Boolean(errors.name)}
        helperText={errors.name?.message ?? t('apiKeys.nameHelp')}
      />
      <ScopeChoice control={control} />
      <ExpiryChoiceField control={control} />
    </FormDialog>
  );
}

function ExpiryChoiceField({ control }: { control: Control<KeyForm> }) {
  const t = useT();
  const { field } = useController({ control, name: 'expiry' });
  return (
    <TextField select label={t('apiKeys.expires')} {...field} helperText={field.value === 'never' ? t('apiKeys.neverHelp') : undefined} sx={{ mt: 2 }}>
      {(Object.keys(EXPIRY) as ExpiryChoice[]).map((choice) => (
        <MenuItem key={choice} value={choice}>
          {t(`apiKeys.expiry.${choice}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
