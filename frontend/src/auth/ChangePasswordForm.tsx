import { Alert, Box, Button, TextField } from '@mui/material';
import { useNotify } from 'ra-core';
import { useForm } from 'react-hook-form';
import { messageOf, session, type ChangePassword } from '../api';
import { useT } from '../i18n';
import { knownSession, remember } from '../providers/session';

const SHORTEST = 12;

interface ChangePasswordFormProps {
  /** The person changes a password of their own making, not the one-time one. */
  own?: boolean;
  onDone: () => void;
}

export function ChangePasswordForm({ own = false, onDone }: ChangePasswordFormProps) {
  const t = useT();
  const notify = useNotify();
  const { register, handleSubmit, getValues, setError, formState } = useForm<ChangePassword & { again: string }>();
  const { errors, isSubmitting } = formState;
  const save = handleSubmit(async ({ current, next }) => {
    try {
      await session.changePassword({ current, next });
    } catch (error) {
      setError('root', { message: messageOf(error) });
      return;
    }
    const known = knownSession();
    if (known) remember({ ...known, mustChangePassword: false });
    notify(t('signIn.changed'), { type: 'success' });
    onDone();
  });
  return (
    <Box component="form" noValidate onSubmit={(event) => void save(event)} sx={{ mt: 1 }}>
      {errors.root && (
        <Alert severity="error" role="alert">
          {errors.root.message}
        </Alert>
      )}
      <TextField
        {...register('current', { required: true })}
        type="password"
        autoComplete="current-password"
        label={t(own ? 'signIn.currentOwn' : 'signIn.current')}
        error={Boolean(errors.current)}
      />
      <TextField
        {...register('next', {
          minLength: { value: SHORTEST, message: t('signIn.tooShort') },
          required: t('signIn.tooShort'),
          validate: (next) => next !== getValues('current') || t('signIn.same'),
        })}
        type="password"
        autoComplete="new-password"
        label={t('signIn.next')}
        error={Boolean(errors.next)}
        helperText={errors.next?.message ?? t('signIn.tooShort')}
      />
      <TextField
        {...register('again', { validate: (again) => again === getValues('next') || t('signIn.differs') })}
        type="password"
        autoComplete="new-password"
        label={t('signIn.again')}
        error={Boolean(errors.again)}
        helperText={errors.again?.message}
      />
      <Button type="submit" variant="contained" fullWidth disabled={isSubmitting} sx={{ mt: 1.5 }}>
        {t('signIn.change')}
      </Button>
    </Box>
  );
}
