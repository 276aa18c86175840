import { Box } from '@mui/material';
import type { ApiKey } from '../../api';
import { useT } from '../../i18n';
import { Tag, TimeAgo } from '../../ui';
import { useNow } from '../../ui/useNow';

const SOON_MS = 14 * 86_400_000;

/** Which program it is for, and how the key begins: what one finds in the program's settings. */
export function KeyName({ item }: { item: ApiKey }) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start', color: item.state === 'active' ? 'text.primary' : 'text.secondary' }}>
      <Box component="bdi" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {item.name}
      </Box>
      <Box component="code" dir="ltr" sx={{ fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '0.8rem', color: 'text.secondary' }}>
        {item.prefix}…
      </Box>
    </Box>
  );
}

export function Scopes({ item }: { item: ApiKey }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {item.scopes.map((scope) => (
        <Tag key={scope}>{t(`apiKeys.scope.${scope}`)}</Tag>
      ))}
    </Box>
  );
}

/** When it runs out, marked when that is soon; of one that opens nothing any more, why. */
export function Expiry({ item }: { item: ApiKey }) {
  const t = useT();
  const now = useNow();
  if (item.state !== 'active') return <Tag tone="warning">{t(`apiKeys.state.${item.state}`)}</Tag>;
  if (item.expiresAt === null) return <>{t('apiKeys.never')}</>;
  const when = <TimeAgo at={item.expiresAt} />;
  return Date.parse(item.expiresAt) - now < SOON_MS ? <Tag tone="warning">{when}</Tag> : when;
}
