import AddIcon from '@mui/icons-material/Add';
import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { ApiKey, ApiKeyWithSecret } from '../../api';
import { useT } from '../../i18n';
import { Notice, TimeAgo } from '../../ui';
import { HiddenLabel, ListPage, Records, Table } from '../../ui/list';
import { Expiry, KeyName, Scopes } from './KeyParts';
import { KeySecret } from './KeySecret';
import { MakeKeyDialog } from './MakeKeyDialog';
import { RevokeButton } from './RevokeButton';

export default function ApiKeyList() {
  const t = useT();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<ApiKeyWithSecret | null>(null);
  const make = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setMaking(true)}>
      {t('apiKeys.make')}
    </Button>
  );
  return (
    <>
      <ListPage title={t('apiKeys.title')} intro={t('apiKeys.intro')} actions={make} sort={{ field: 'createdAt', order: 'DESC' }} empty={<NoKeys />}>
        <Records<ApiKey> table={<KeyTable />} card={(item) => <KeyCard item={item} />} />
      </ListPage>
      {making && <MakeKeyDialog onClose={() => setMaking(false)} onMade={setMade} />}
      {made && <KeySecret made={made} onClose={() => setMade(null)} />}
    </>
  );
}

function KeyTable() {
  const t = useT();
  return (
    <Table rowClick={false} widths={['30%', '22%', 150, 140, 150, 110]}>
      <Table.Col source="name" disableSort render={(item: ApiKey) => <KeyName item={item} />} />
      <Table.Col source="scopes" disableSort render={(item: ApiKey) => <Scopes item={item} />} />
      <Table.Col source="createdAt" render={(item: ApiKey) => <Made item={item} />} />
      <Table.Col source="lastUsedAt" disableSort render={(item: ApiKey) => <LastUsed item={item} />} />
      <Table.Col source="expiresAt" disableSort render={(item: ApiKey) => <Expiry item={item} />} />
      <Table.Col label={<HiddenLabel>{t('apiKeys.revoke')}</HiddenLabel>} render={(item: ApiKey) => <RevokeButton item={item} />} />
    </Table>
  );
}

function KeyCard({ item }: { item: ApiKey }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.5, justifyItems: 'start' }}>
        <KeyName item={item} />
        <Scopes item={item} />
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('resources.api-keys.fields.lastUsedAt')}: <LastUsed item={item} />
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {item.state === 'active' && <>{t('apiKeys.expires')}: </>}
          <Expiry item={item} />
        </Box>
      </Box>
      <RevokeButton item={item} />
    </Box>
  );
}

function LastUsed({ item }: { item: ApiKey }) {
  const t = useT();
  return item.lastUsedAt ? <TimeAgo at={item.lastUsedAt} /> : <>{t('apiKeys.unused')}</>;
}

function Made({ item }: { item: ApiKey }) {
  const t = useT();
  return (
    <>
      <TimeAgo at={item.createdAt} />
      <Typography variant="body2" color="textSecondary">
        {t('apiKeys.madeBy', { name: item.createdBy.name })}
      </Typography>
    </>
  );
}

function NoKeys() {
  const t = useT();
  return (
    <Notice icon={<KeyIcon />} title={t('apiKeys.emptyTitle')}>
      {t('apiKeys.emptyHelp')}
    </Notice>
  );
}
