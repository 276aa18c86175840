import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useId, useState } from 'react';
import { messageOf, type PageOf, type Webhook, type WebhookDelivery } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines } from '../../ui';
import { Section } from '../../ui/record';
import { DeliveryLine } from './DeliveryLine';
import { webhookApi } from './webhookApi';

const STATES = ['waiting', 'delivered', 'dead'] as const;
type StateFilter = WebhookDelivery['state'] | '';
const POLL_MS = 3_000;

/** Asks again while something is about to be sent. */
const soon = ({ state, nextAttemptAt }: WebhookDelivery): boolean => state === 'waiting' && nextAttemptAt !== null && Date.parse(nextAttemptAt) < Date.now() + 60_000;
const interval = ({ state: { data } }: { state: { data?: { pages: PageOf<WebhookDelivery>[] } | undefined } }) => (data?.pages.some((page) => page.data.some(soon)) ? POLL_MS : false);

interface DeliveriesProps {
  webhook: Webhook;
  reload: () => Promise<unknown>;
}

/** What a webhook was told, with a filter and what can be sent again. */
export function Deliveries({ webhook, reload }: DeliveriesProps) {
  const t = useT();
  const [state, setState] = useState<StateFilter>('');
  // A version of its own for each change on this page: what was done above is seen here at once.
  const found = useInfiniteQuery({
    queryKey: ['webhook-deliveries', webhook.id, state, webhook.waiting, webhook.dead, webhook.lastDeliveredAt],
    queryFn: ({ pageParam }) => webhookApi.deliveries(webhook.id, state, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.after ?? undefined,
    placeholderData: (before) => before,
    refetchInterval: interval,
  });
  const refresh = () => Promise.all([reload(), found.refetch()]);
  const deliveries = found.data?.pages.flatMap(({ data }) => data);
  return (
    <Section title={t('webhooks.deliveries')} intro={t('webhooks.deliveriesHelp')} actions={<StateChoice value={state} onChange={setState} />}>
      {webhook.dead > 0 && <ReplayDead webhook={webhook} refresh={refresh} />}
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      {!deliveries && !found.error && <LoadingLines lines={4} />}
      {deliveries?.length === 0 && <Typography variant="body2">{t(state ? 'webhooks.noneOfState' : 'webhooks.noDeliveries')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {deliveries?.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} canReplay={webhook.active} refresh={refresh} />
        ))}
      </Box>
      {found.hasNextPage && (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()} sx={{ mt: 1 }}>
          {t('webhooks.more')}
        </Button>
      )}
    </Section>
  );
}

function StateChoice({ value, onChange }: { value: StateFilter; onChange: (state: StateFilter) => void }) {
  const t = useT();
  const id = useId();
  return (
    <TextField
      select
      size="small"
      id={id}
      label={t('webhooks.show')}
      value={value}
      onChange={(event) => onChange(event.target.value as StateFilter)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 150, width: 'auto' }}
    >
      <MenuItem value="">{t('webhooks.anyState')}</MenuItem>
      {STATES.map((state) => (
        <MenuItem key={state} value={state}>
          {t(`webhooks.state.${state}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function ReplayDead({ webhook, refresh }: { webhook: Webhook; refresh: () => Promise<unknown> }) {
  const t = useT();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      const { count } = await webhookApi.replayDead(webhook);
      notify(t('webhooks.replayedDead', { smart_count: count }), { type: 'success' });
    } catch (problem) {
      notify(messageOf(problem), { type: 'error' });
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1, p: 1.25, borderRadius: 1, border: 1, borderColor: 'warning.main' }}>
      <Box sx={{ flex: 1, minWidth: 140, fontWeight: 600 }}>{t('webhooks.dead', { smart_count: webhook.dead })}</Box>
      <Button size="small" variant="outlined" disabled={busy || !webhook.active} onClick={() => void send()}>
        {t('webhooks.replayDead')}
      </Button>
    </Box>
  );
}
