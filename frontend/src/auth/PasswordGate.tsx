import { useGetIdentity } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n';
import { ChangePasswordForm } from './ChangePasswordForm';
import { SignInFrame } from './SignInFrame';

/** Nobody works with a password that somebody else has seen: it is changed before anything else is shown. */
export function PasswordGate({ children }: { children: ReactNode }) {
  const t = useT();
  const { identity, isPending } = useGetIdentity();
  const [changed, setChanged] = useState(false);
  // Who it is has to be known first: the server refuses everything else to somebody who has to choose a password.
  if (isPending) return null;
  if (!identity?.mustChangePassword || changed) return <>{children}</>;
  return (
    <SignInFrame title={t('signIn.newPassword')} intro={t('signIn.newPasswordHelp')}>
      <ChangePasswordForm onDone={() => setChanged(true)} />
    </SignInFrame>
  );
}
