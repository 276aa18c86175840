import { Button } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, type Webhook } from '../../api';
import { useT, type MessageKey } from '../../i18n';
import { RotateDialog } from './RotateDialog';
import { WebhookDialog } from './WebhookDialog';
import { WebhookSecret } from './WebhookSecret';
import { webhookApi } from './webhookApi';

interface WebhookActionsProps {
  webhook: Webhook;
  reload: () => Promise<unknown>;
}

/** What an admin does with a webhook; each is asked of the server, and the page shown as it then is. */
export function WebhookActions({ webhook, reload }: WebhookActionsProps) {
  const t = useT();
  const notify = useNotify();
  const [open, setOpen] = useState<'edit' | 'rotate' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => setOpen(null);
  const now = (work: () => Promise<unknown>, said: MessageKey) => async () => {
    setBusy(true);
    try {
      await work();
      notify(t(said), { type: 'success' });
    } catch (problem) {
      notify(messageOf(problem), { type: 'error' });
    } finally {
      setBusy(false);
      await reload();
    }
  };
  const toggle = now(() => webhookApi.change(webhook, { active: !webhook.active }), webhook.active ? 'webhooks.switchedOff' : 'webhooks.switchedOn');
  const { url, description, events } = webhook;
  return (
    <>
      <Button variant="outlined" color="inherit" onClick={() => setOpen('edit')}>
        {t('webhooks.edit')}
      </Button>
      <Button variant="outlined" color="inherit" onClick={() => setOpen('rotate')}>
        {t('webhooks.rotate')}
      </Button>
      <Button variant="outlined" color={webhook.active ? 'error' : 'primary'} disabled={busy} onClick={() => void toggle()}>
        {t(webhook.active ? 'webhooks.switchOff' : 'webhooks.switchOn')}
      </Button>
      <Button variant="contained" disabled={busy || !webhook.active} onClick={() => void now(() => webhookApi.test(webhook), 'webhooks.tested')()}>
        {t('webhooks.test')}
      </Button>
      {open === 'edit' && (
        <WebhookDialog
          title={t('webhooks.editTitle')}
          submit={t('ui.save')}
          initial={{ url, description, events }}
          onSend={(fields) => webhookApi.change(webhook, fields).finally(() => void reload())}
          onClose={close}
        />
      )}
      {open === 'rotate' && <RotateDialog onSend={async (hours) => setSecret((await webhookApi.rotate(webhook, hours).finally(() => void reload())).secret)} onClose={close} />}
      {secret && <WebhookSecret secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}
