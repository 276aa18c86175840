import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, type WebhookDelivery, type WholeDelivery } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Parts, TimeAgo } from '../../ui';
import { CodeBlock } from '../../ui/record';
import { whyNot } from './DeliveryLine';
import { webhookApi } from './webhookApi';

interface DeliveryDetailsProps {
  delivery: WebhookDelivery;
  canReplay: boolean;
  refresh: () => Promise<unknown>;
}

/** The message as it is sent, and what came of each attempt. */
export function DeliveryDetails({ delivery, canReplay, refresh }: DeliveryDetailsProps) {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: ['webhook-delivery', delivery.id, delivery.attempts, delivery.state],
    queryFn: () => webhookApi.delivery(delivery.id),
    placeholderData: (before) => before,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={4} />;
  return (
    <Box sx={{ display: 'grid', gap: 1.25, py: 1.25 }}>
      <Box>
        <Typography variant="h3">{t('webhooks.log')}</Typography>
        {data.log.length === 0 ? <Typography variant="body2">{t('webhooks.noAttempts')}</Typography> : <Attempts log={data.log} />}
      </Box>
      <Box>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {t('webhooks.body')}
        </Typography>
        <CodeBlock label={t('webhooks.body')}>{JSON.stringify(JSON.parse(data.body), null, 2)}</CodeBlock>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {t('webhooks.id')}: <code dir="ltr">{data.id}</code>
      </Typography>
      {canReplay && delivery.attempts > 0 && <ReplayButton id={data.id} refresh={refresh} />}
    </Box>
  );
}

function Attempts({ log }: { log: WholeDelivery['log'] }) {
  const t = useT();
  return (
    <Box component="ol" reversed sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
      {log.map((attempt) => (
        <Box component="li" key={attempt.number} sx={{ typography: 'body2' }}>
          <Parts
            of={[
              t('webhooks.attempt', { number: attempt.number }),
              <TimeAgo key="at" at={attempt.at} />,
              attempt.status !== null && <b key="status">{t('webhooks.answered', { status: attempt.status })}</b>,
              attempt.error !== null && <b key="error">{whyNot(t, attempt.error)}</b>,
              attempt.ms === null ? t('webhooks.interrupted') : t('webhooks.inMs', { ms: attempt.ms }),
            ]}
          />
          {attempt.answer && (
            <Box component="q" dir="auto" title={t('webhooks.answer')} sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {attempt.answer}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

function ReplayButton({ id, refresh }: { id: string; refresh: () => Promise<unknown> }) {
  const t = useT();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      await webhookApi.replay(id);
      notify(t('webhooks.replayed'), { type: 'success' });
    } catch (problem) {
      notify(messageOf(problem), { type: 'error' });
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  return (
    <Button size="small" variant="outlined" disabled={busy} onClick={() => void send()} sx={{ justifySelf: 'start' }}>
      {t('webhooks.replay')}
    </Button>
  );
}
