import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem, Typography } from '@mui/material';
import { useGetIdentity, useNotify } from 'ra-core';
import { useState } from 'react';
import type { User, UserWithPassword } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import { ConflictsDialog } from './ConflictsDialog';
import { EditUserDialog } from './EditUserDialog';
import { OneTimePassword } from './OneTimePassword';
import { useUserCommands } from './useUserCommands';

type Step = 'edit' | 'conflicts' | 'disable' | 'enable' | 'reset';

/** The menu of one person; whatever shuts somebody out is asked once more. */
export function UserActions({ user }: { user: User }) {
  const t = useT();
  const { identity } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const pick = (next: Step) => () => {
    setAnchor(null);
    setStep(next);
  };
  const isMe = identity?.id === user.id;
  return (
    <>
      <IconButton size="small" aria-label={t('people.actions', { name: user.name })} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ my: -0.75 }}>
        <MoreHorizIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={pick('edit')}>{t('people.edit')}</MenuItem>
        <MenuItem onClick={pick('conflicts')}>{t('people.conflicts.menu')}</MenuItem>
        <MenuItem onClick={pick('reset')} disabled={isMe}>
          {t('people.reset')}
        </MenuItem>
        {user.disabled ? (
          <MenuItem onClick={pick('enable')}>{t('people.enable')}</MenuItem>
        ) : (
          <MenuItem onClick={pick('disable')} disabled={isMe} sx={{ color: 'error.main' }}>
            {t('people.disable')}
          </MenuItem>
        )}
        {isMe && (
          <MenuItem disabled sx={{ maxWidth: 260, whiteSpace: 'normal', typography: 'body2', color: 'text.secondary', '&.Mui-disabled': { opacity: 1 } }}>
            {t('people.disableOwn')}
          </MenuItem>
        )}
      </Menu>
      {step === 'edit' && <EditUserDialog user={user} onClose={close} />}
      {step === 'conflicts' && <ConflictsDialog person={user} onClose={close} />}
      {(step === 'disable' || step === 'enable') && <AccessDialog user={user} step={step} onClose={close} />}
      <ResetDialog user={user} open={step === 'reset'} onClose={close} />
    </>
  );
}

function AccessDialog({ user, step, onClose }: { user: User; step: 'disable' | 'enable'; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const { change } = useUserCommands();
  const save = async () => {
    await change(user, { disabled: step === 'disable' });
    notify(t(`people.${step}dDone`, { name: user.name }), { type: 'success' });
  };
  return (
    <FormDialog open danger={step === 'disable'} title={t(`people.${step}Title`, { name: user.name })} submit={t(`people.${step}Submit`)} onSubmit={save} onClose={onClose}>
      <Typography variant="body2">{t(`people.${step}Help`)}</Typography>
    </FormDialog>
  );
}

function ResetDialog({ user, open, onClose }: { user: User; open: boolean; onClose: () => void }) {
  const t = useT();
  const { resetPassword } = useUserCommands();
  const [given, setGiven] = useState<UserWithPassword | null>(null);
  const reset = async () => setGiven(await resetPassword(user));
  return (
    <>
      <FormDialog open={open} danger title={t('people.resetTitle', { name: user.name })} submit={t('people.resetSubmit')} onSubmit={reset} onClose={onClose}>
        <Typography variant="body2">{t('people.resetHelp')}</Typography>
      </FormDialog>
      {given && <OneTimePassword name={given.name} password={given.password} onClose={() => setGiven(null)} />}
    </>
  );
}
