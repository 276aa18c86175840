import { Button, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { ApiKey } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import { useKeyCommands } from './useKeyCommands';

/** Asks once more: what uses the key stops at once. */
export function RevokeButton({ item }: { item: ApiKey }) {
  const t = useT();
  const notify = useNotify();
  const { revoke } = useKeyCommands();
  const [asking, setAsking] = useState(false);
  if (item.state === 'revoked') return null;
  const send = async () => {
    await revoke(item);
    notify(t('apiKeys.revoked', { name: item.name }), { type: 'success' });
  };
  return (
    <>
      <Button size="small" color="error" aria-label={t('apiKeys.revokeOf', { name: item.name })} onClick={() => setAsking(true)} sx={{ my: -0.5 }}>
        {t('apiKeys.revoke')}
      </Button>
      <FormDialog open={asking} danger title={t('apiKeys.revokeTitle', { name: item.name })} submit={t('apiKeys.revoke')} onSubmit={send} onClose={() => setAsking(false)}>
        <Typography variant="body2">{t('apiKeys.revokeHelp')}</Typography>
      </FormDialog>
    </>
  );
}
