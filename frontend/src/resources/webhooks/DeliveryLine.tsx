import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { WebhookDelivery } from '../../api';
import { useT, type MessageKey, type Translate } from '../../i18n';
import { webhooks } from '../../i18n/en/webhooks';
import { Parts, Tag, TimeAgo } from '../../ui';
import { DeliveryDetails } from './DeliveryDetails';
import { eventKey } from './webhookApi';

interface DeliveryLineProps {
  delivery: WebhookDelivery;
  canReplay: boolean;
  refresh: () => Promise<unknown>;
}

/** Why an attempt had no answer, in words; a code that is newer than this screen just failed. */
export const whyNot = (t: Translate, error: string): string => t(error in webhooks.error ? (`webhooks.error.${error}` as MessageKey) : 'webhooks.error.other');

/** One message in a line: of what, how far, and the rest behind a button. */
export function DeliveryLine({ delivery, canReplay, refresh }: DeliveryLineProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { event, fact, state } = delivery;
  const what = t(`webhooks.event.${eventKey(event)}`);
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
            <b>{what}</b>
            <Tag tone={state === 'dead' ? 'warning' : state === 'delivered' ? 'plain' : 'outlined'}>{t(`webhooks.state.${state}`)}</Tag>
          </Box>
          {fact && (
            <Box component="bdi" dir="auto" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
              {fact.statement}
            </Box>
          )}
          <Typography component="div" variant="body2" color="textSecondary">
            <Parts
              of={[
                <TimeAgo key="at" at={delivery.createdAt} />,
                fact && t('webhooks.factVersion', { version: fact.version }),
                delivery.attempts > 0 && t('webhooks.attempts', { smart_count: delivery.attempts }),
                state !== 'delivered' && lastOf(t, delivery),
                delivery.attempts > 0 && delivery.nextAttemptAt && (
                  <>
                    {t('webhooks.nextTry')} <TimeAgo at={delivery.nextAttemptAt} />
                  </>
                ),
              ]}
            />
          </Typography>
        </Box>
        <Button
          size="small"
          color="inherit"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('webhooks.detailsOf', { what: fact ? `${what}: ${fact.statement}` : what })}
          endIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          onClick={() => setOpen(!open)}
          sx={{ flex: 'none', color: 'text.secondary' }}
        >
          {t('webhooks.details')}
        </Button>
      </Box>
      <Collapse id={id} in={open} unmountOnExit>
        <DeliveryDetails delivery={delivery} canReplay={canReplay} refresh={refresh} />
      </Collapse>
    </Box>
  );
}

function lastOf(t: Translate, { lastStatus, lastError }: WebhookDelivery): string | null {
  if (lastStatus !== null) return t('webhooks.answered', { status: lastStatus });
  return lastError === null ? null : whyNot(t, lastError);
}
