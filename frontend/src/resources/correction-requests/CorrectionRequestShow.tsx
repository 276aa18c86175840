import { Box, Typography } from '@mui/material';
import type { CorrectionRequest } from '../../api';
import { useT } from '../../i18n';
import { ExternalLink, Serif, TimeAgo, usePageTitle } from '../../ui';
import { BackLink, Columns, RecordPage, Section } from '../../ui/record';
import { Field, Fields } from '../../ui/record';
import { DecideRequest } from './DecideRequest';
import { DoubtedFact } from './DoubtedFact';
import { RequestStateTag } from './RequestStateTag';

/** A request beside the fact that it is about, and what to do with it. */
export default function CorrectionRequestShow() {
  return <RecordPage<CorrectionRequest>>{(request, reload) => <RequestPage request={request} reload={reload} />}</RecordPage>;
}

function RequestPage({ request, reload }: { request: CorrectionRequest; reload: () => Promise<unknown> }) {
  const t = useT();
  const title = t('corrections.request', { name: request.sender.name ?? t('corrections.anonymous') });
  usePageTitle(title);
  return (
    <>
      <BackLink to="/correction-requests">{t('corrections.back')}</BackLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.25, mb: 1.5 }}>
        <Typography variant="h1">{title}</Typography>
        <RequestStateTag state={request.state} />
      </Box>
      <Columns aside={<Sender request={request} />}>
        <Section title={t('corrections.problem')}>
          <Serif dir="auto" sx={{ fontSize: '1.08rem', lineHeight: 1.6, whiteSpace: 'pre-line', maxWidth: '70ch', overflowWrap: 'anywhere' }}>
            {request.problem}
          </Serif>
          <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 0.5 }}>
            {t('corrections.source')}
          </Typography>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }} color={request.sourceUrl ? undefined : 'textSecondary'}>
            {request.sourceUrl ? <ExternalLink href={request.sourceUrl}>{request.sourceUrl}</ExternalLink> : t('corrections.noSource')}
          </Typography>
        </Section>
        <DecideRequest request={request} reload={reload} />
        <DoubtedFact request={request} />
      </Columns>
    </>
  );
}

function Sender({ request: { sender, createdAt, factVersion } }: { request: CorrectionRequest }) {
  const t = useT();
  return (
    <Section title={t('corrections.sender')}>
      <Fields>
        <Field label={t('corrections.name')}>{sender.name ?? t('corrections.notGiven')}</Field>
        <Field label={t('corrections.email')}>{sender.email ? <a href={`mailto:${encodeURIComponent(sender.email)}`}>{sender.email}</a> : t('corrections.notGiven')}</Field>
        <Field label={t('corrections.received')}>
          <TimeAgo at={createdAt} />
        </Field>
        <Field label={t('corrections.read')}>{t('corrections.version', { version: factVersion })}</Field>
      </Fields>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        {t('corrections.erased')}
      </Typography>
    </Section>
  );
}
