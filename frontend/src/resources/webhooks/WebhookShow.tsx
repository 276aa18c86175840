import { Alert } from '@mui/material';
import type { Webhook } from '../../api';
import { useT } from '../../i18n';
import { PageHeader, TimeAgo } from '../../ui';
import { BackLink, Columns, Field, Fields, RecordPage, Section } from '../../ui/record';
import { Deliveries } from './Deliveries';
import { WebhookActions } from './WebhookActions';
import { StateOf, ToldOf } from './WebhookParts';

const WebhookShow = () => <RecordPage<Webhook>>{(webhook, reload) => <WebhookPage webhook={webhook} reload={reload} />}</RecordPage>;
export default WebhookShow;

function WebhookPage({ webhook, reload }: { webhook: Webhook; reload: () => Promise<unknown> }) {
  const t = useT();
  return (
    <>
      <BackLink to="/webhooks">{t('webhooks.title')}</BackLink>
      <PageHeader title={webhook.url.replace(/^https:\/\//, '')} intro={webhook.description} actions={<WebhookActions webhook={webhook} reload={reload} />} />
      {webhook.offBecause && (
        <Alert severity={webhook.offBecause === 'gone' ? 'warning' : 'info'} sx={{ mb: 2 }}>
          {t(webhook.offBecause === 'gone' ? 'webhooks.goneHelp' : 'webhooks.offHelp')}
        </Alert>
      )}
      <Columns aside={<About webhook={webhook} />}>
        <Deliveries webhook={webhook} reload={reload} />
      </Columns>
    </>
  );
}

function About({ webhook }: { webhook: Webhook }) {
  const t = useT();
  return (
    <Section title={t('webhooks.about')}>
      <Fields>
        <Field label={t('resources.webhooks.fields.active')}>
          <StateOf item={webhook} />
        </Field>
        <Field label={t('resources.webhooks.fields.events')}>
          <ToldOf item={webhook} />
        </Field>
        <Field label={t('webhooks.lastDelivered')}>
          <TimeAgo at={webhook.lastDeliveredAt} />
        </Field>
        {webhook.previousSecretUntil && (
          <Field label={t('webhooks.oldUntil')}>
            <TimeAgo at={webhook.previousSecretUntil} />
          </Field>
        )}
        <Field label={t('resources.webhooks.fields.createdAt')}>
          <TimeAgo at={webhook.createdAt} /> · <bdi>{webhook.createdBy.name}</bdi>
        </Field>
      </Fields>
    </Section>
  );
}
