import { Box } from '@mui/material';
import type { Webhook } from '../../api';
import { useT } from '../../i18n';
import { Tag } from '../../ui';
import { EVENTS, eventKey } from './webhookApi';

/** Where it is posted to, and whose that is. */
export function Address({ item }: { item: Webhook }) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start', color: item.active ? 'text.primary' : 'text.secondary' }}>
      <Box component="bdi" dir="ltr" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {item.url.replace(/^https:\/\//, '')}
      </Box>
      {item.description && (
        <Box component="bdi" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {item.description}
        </Box>
      )}
    </Box>
  );
}

export function ToldOf({ item }: { item: Webhook }) {
  const t = useT();
  if (item.events.length === EVENTS.length) return <>{t('webhooks.allEvents')}</>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {item.events.map((event) => (
        <Tag key={event}>{t(`webhooks.event.${eventKey(event)}`)}</Tag>
      ))}
    </Box>
  );
}

/** Whether it is told, and what did not get there. */
export function StateOf({ item }: { item: Webhook }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
      {item.offBecause === null ? <Tag tone="plain">{t('webhooks.on')}</Tag> : <Tag tone={item.offBecause === 'gone' ? 'warning' : 'outlined'}>{t(`webhooks.off.${item.offBecause}`)}</Tag>}
      {item.waiting > 0 && <Tag>{t('webhooks.waiting', { smart_count: item.waiting })}</Tag>}
      {item.dead > 0 && <Tag tone="warning">{t('webhooks.dead', { smart_count: item.dead })}</Tag>}
    </Box>
  );
}
