import { Alert, TextField, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import { problemCode, type UserWithPassword } from '../../api';
import { useT } from '../../i18n';
import { FormDialog, showErrors } from '../../ui/form';
import { RoleChoice } from './RoleChoice';
import { useUserCommands, type NewUser } from './useUserCommands';

const FIELDS = ['name', 'email', 'role'] as const;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface AddUserDialogProps {
  onClose: () => void;
  onAdded: (user: UserWithPassword) => void;
}

export function AddUserDialog({ onClose, onAdded }: AddUserDialogProps) {
  const t = useT();
  const { add } = useUserCommands();
  const { register, control, trigger, getValues, setError, formState } = useForm<NewUser>({ defaultValues: { name: '', email: '', role: 'reviewer' } });
  const { errors } = formState;
  const send = async () => {
    if (!(await trigger(undefined, { shouldFocus: true }))) return false;
    const { name, email, role } = getValues();
    try {
      onAdded(await add({ name: name.trim(), email: email.trim(), role }));
      return true;
    } catch (problem) {
      // The address is all that two people can't share.
      if (problemCode(problem) === 'conflict') setError('email', { type: 'server', message: (problem as Error).message }, { shouldFocus: true });
      else showErrors(problem, setError, FIELDS);
      return false;
    }
  };
  return (
    <FormDialog open title={t('people.addTitle')} submit={t('people.addSubmit')} onSubmit={send} onClose={onClose}>
      {errors.root && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {errors.root.message}
        </Alert>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('people.addHelp')}
      </Typography>
      <TextField
        {...register('name', { validate: (name) => name.trim() !== '' || t('people.nameNeeded'), maxLength: { value: 120, message: t('people.nameLong') } })}
        autoFocus
        label={t('resources.users.fields.name')}
        autoComplete="off"
        error={Boolean(errors.name)}
        helperText={errors.name?.message}
      />
      <TextField
        {...register('email', { validate: (email) => EMAIL.test(email.trim()) || t('people.badEmail') })}
        type="email"
        label={t('resources.users.fields.email')}
        autoComplete="off"
        error={Boolean(errors.email)}
        helperText={errors.email?.message}
      />
      <RoleChoice control={control} />
    </FormDialog>
  );
}
