import { Alert, Box, Button, TextField } from '@mui/material';
import { HttpError, useLogin } from 'ra-core';
import { useForm } from 'react-hook-form';
import { messageOf, type SignIn } from '../api';
import { useT, type Translate } from '../i18n';
import { wasLost } from '../providers/session';
import { DemoPeople } from './DemoPeople';
import { SignInFrame } from './SignInFrame';

export function SignInPage() {
  const t = useT();
  const login = useLogin();
  const { register, handleSubmit, setError, formState } = useForm<SignIn>();
  const { errors, isSubmitting } = formState;
  const signIn = async (credentials: SignIn) => {
    try {
      await login(credentials);
    } catch (error) {
      setError('root', { message: wordsFor(error, t) });
    }
  };
  return (
    <SignInFrame title={t('signIn.title')}>
      {wasLost() && (
        <Alert severity="info" role="status" sx={{ mb: 1.5 }}>
          {t('signIn.lost')}
        </Alert>
      )}
      <Box component="form" noValidate onSubmit={(event) => void handleSubmit(signIn)(event)}>
        {errors.root && (
          <Alert severity="error" role="alert" sx={{ mb: 1 }}>
            {errors.root.message}
          </Alert>
        )}
        <TextField
          {...register('email', { required: true })}
          type="email"
          autoComplete="username"
          autoFocus
          label={t('signIn.email')}
          error={Boolean(errors.email)}
        />
        <TextField
          {...register('password', { required: true })}
          type="password"
          autoComplete="current-password"
          label={t('signIn.password')}
          error={Boolean(errors.password)}
        />
        <Button type="submit" variant="contained" fullWidth disabled={isSubmitting} sx={{ mt: 1.5 }}>
          {t('signIn.submit')}
        </Button>
      </Box>
      <DemoPeople onPick={(person) => void signIn({ email: person.email, password: person.password })} disabled={isSubmitting} />
    </SignInFrame>
  );
}

function wordsFor(error: unknown, t: Translate): string {
  if (!(error instanceof HttpError)) return messageOf(error);
  if (error.status === 401) return t('signIn.wrong');
  if (error.status === 429) return t('signIn.tooMany', { seconds: (error.body as { retryAfter?: number }).retryAfter ?? 60 });
  return messageOf(error);
}
