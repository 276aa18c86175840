import EditIcon from '@mui/icons-material/EditOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { Link } from 'react-router-dom';
import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { Markdown, PageHeader, TimeAgo } from '../../ui';
import { BackLink, Columns, Field, Fields, RecordPage, Section } from '../../ui/record';
import { QueueSettings } from './QueueSettings';
import { QueueTags } from './QueueTags';
import { RulesOfQueue } from './RulesOfQueue';
import { StarButton } from './StarButton';

const QueueShow = () => <RecordPage<Queue>>{(queue) => <QueuePage queue={queue} />}</RecordPage>;
export default QueueShow;

function QueuePage({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <>
      <BackLink to="/queues">{t('queues.title')}</BackLink>
      <PageHeader title={queue.name} intro={queue.description} actions={<Actions queue={queue} />} />
      <Columns aside={<About queue={queue} />}>
        <Section title={t('queues.guidelines')}>
          {queue.guidelines.trim() ? <Markdown text={queue.guidelines} /> : <Typography variant="body2">{t('queues.noGuidelines')}</Typography>}
        </Section>
        <RulesOfQueue queue={queue} />
      </Columns>
    </>
  );
}

function Actions({ queue }: { queue: Queue }) {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'queues', action: 'edit' });
  return (
    <>
      <StarButton queue={queue} />
      {canAccess && (
        <Button component={Link} to={`/queues/${queue.id}`} variant="outlined" startIcon={<EditIcon />}>
          {t('queues.edit')}
        </Button>
      )}
      {queue.mine && !queue.paused && !queue.archivedAt && (
        <Button component={Link} to={`/desk/${queue.id}`} variant="contained" startIcon={<FactCheckIcon />}>
          {t('queues.review')}
        </Button>
      )}
    </>
  );
}

function About({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <Section title={t('queues.about')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1.25, '&:empty': { display: 'none' } }}>
        <QueueTags queue={queue} />
      </Box>
      <Fields>
        <Field label={t('resources.queues.fields.waiting')}>{queue.waiting.toLocaleString(intlLocale())}</Field>
        <Field label={t('resources.queues.fields.held')}>{queue.held.toLocaleString(intlLocale())}</Field>
        <Field label={t('resources.queues.fields.oldestWaitingAt')}>{queue.oldestWaitingAt ? <TimeAgo at={queue.oldestWaitingAt} /> : t('queues.noneWaiting')}</Field>
      </Fields>
      <QueueSettings queue={queue} />
    </Section>
  );
}
