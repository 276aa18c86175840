import { Alert, TextField } from '@mui/material';
import { useGetIdentity, useNotify } from 'ra-core';
import { useForm } from 'react-hook-form';
import type { Role, User } from '../../api';
import { useT } from '../../i18n';
import { FormDialog, showErrors } from '../../ui/form';
import { RoleChoice } from './RoleChoice';
import { useUserCommands } from './useUserCommands';

const FIELDS = ['name', 'role'] as const;

export function EditUserDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const { identity } = useGetIdentity();
  const { change } = useUserCommands();
  const { register, control, trigger, getValues, setError, formState } = useForm<{ name: string; role: Role }>({ defaultValues: { name: user.name, role: user.role } });
  const { errors } = formState;
  const save = async () => {
    if (!(await trigger(undefined, { shouldFocus: true }))) return false;
    const { name, role } = getValues();
    try {
      await change(user, { name: name.trim(), role });
    } catch (problem) {
      showErrors(problem, setError, FIELDS);
      return false;
    }
    notify(t('people.saved', { name: name.trim() }), { type: 'success' });
    return true;
  };
  return (
    <FormDialog open title={t('people.editTitle', { name: user.name })} submit={t('ui.save')} onSubmit={save} onClose={onClose}>
      {errors.root && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {errors.root.message}
        </Alert>
      )}
      <TextField
        {...register('name', { validate: (name) => name.trim() !== '' || t('people.nameNeeded'), maxLength: { value: 120, message: t('people.nameLong') } })}
        autoFocus
        label={t('resources.users.fields.name')}
        autoComplete="off"
        error={Boolean(errors.name)}
        helperText={errors.name?.message}
      />
      <RoleChoice control={control} />
      {identity?.id === user.id && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {t('people.ownRole')}
        </Alert>
      )}
    </FormDialog>
  );
}
