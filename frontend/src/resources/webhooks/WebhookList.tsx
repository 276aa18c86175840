import AddIcon from '@mui/icons-material/Add';
import WebhookIcon from '@mui/icons-material/WebhookOutlined';
import { Box, Button } from '@mui/material';
import { useRefresh } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Webhook, WebhookWithSecret } from '../../api';
import { useT } from '../../i18n';
import { Notice, TimeAgo } from '../../ui';
import { ListPage, Records, Table } from '../../ui/list';
import { WebhookDialog } from './WebhookDialog';
import { Address, StateOf, ToldOf } from './WebhookParts';
import { WebhookSecret } from './WebhookSecret';
import { webhookApi } from './webhookApi';

export default function WebhookList() {
  const t = useT();
  const refresh = useRefresh();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<WebhookWithSecret | null>(null);
  const add = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {t('webhooks.make')}
    </Button>
  );
  const make = async (fields: Parameters<typeof webhookApi.make>[0]) => setMade(await webhookApi.make(fields).finally(refresh));
  return (
    <>
      <ListPage title={t('webhooks.title')} intro={t('webhooks.intro')} actions={add} sort={{ field: 'createdAt', order: 'DESC' }} empty={<NoWebhooks />}>
        <Records<Webhook> table={<WebhookTable />} card={(item) => <WebhookCard item={item} />} />
      </ListPage>
      {adding && <WebhookDialog title={t('webhooks.makeTitle')} submit={t('webhooks.makeSubmit')} onSend={make} onClose={() => setAdding(false)} />}
      {made && <WebhookSecret secret={made.secret} onClose={() => setMade(null)} />}
    </>
  );
}

function WebhookTable() {
  const t = useT();
  return (
    <Table widths={['36%', '26%', '24%', 140]}>
      <Table.Col source="url" disableSort render={(item: Webhook) => <Address item={item} />} />
      <Table.Col source="events" disableSort render={(item: Webhook) => <ToldOf item={item} />} />
      <Table.Col source="active" disableSort render={(item: Webhook) => <StateOf item={item} />} />
      <Table.Col label={t('webhooks.lastDelivered')} render={(item: Webhook) => <TimeAgo at={item.lastDeliveredAt} />} />
    </Table>
  );
}

function WebhookCard({ item }: { item: Webhook }) {
  const t = useT();
  return (
    <Box component={Link} to={`/webhooks/${item.id}/show`} sx={{ display: 'grid', gap: 0.75, justifyItems: 'start', color: 'inherit', textDecoration: 'none' }}>
      <Address item={item} />
      <ToldOf item={item} />
      <StateOf item={item} />
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {t('webhooks.lastDelivered')}: <TimeAgo at={item.lastDeliveredAt} />
      </Box>
    </Box>
  );
}

function NoWebhooks() {
  const t = useT();
  return (
    <Notice icon={<WebhookIcon />} title={t('webhooks.emptyTitle')}>
      {t('webhooks.emptyHelp')}
    </Notice>
  );
}
