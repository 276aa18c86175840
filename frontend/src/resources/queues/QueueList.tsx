import AddIcon from '@mui/icons-material/Add';
import InboxIcon from '@mui/icons-material/AllInboxOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { SearchInput, SelectInput } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { Notice, TimeAgo } from '../../ui';
import { ListPage, RecordLink, Records, Table } from '../../ui/list';
import { QueueTags } from './QueueTags';
import { StarButton } from './StarButton';

const REFRESH_MS = 20_000;
const refreshing = { refetchInterval: REFRESH_MS };
const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="archived" source="archived" alwaysOn choices={[{ id: 'true', name: 'queues.archivedOnly' }]} helperText={false} />,
];

export default function QueueList() {
  const t = useT();
  const mayManage = useMayManage();
  const add = mayManage && (
    <Button component={Link} to="/queues/create" variant="contained" startIcon={<AddIcon />}>
      {t('queues.add')}
    </Button>
  );
  return (
    <ListPage title={t('queues.title')} intro={t('queues.intro')} actions={add} filters={filters} queryOptions={refreshing} sort={{ field: 'name', order: 'ASC' }} empty={<NoQueues />}>
      <Records<Queue> table={<QueueTable />} card={(queue) => <QueueCard queue={queue} />} />
    </ListPage>
  );
}

/** Those who run queues come to edit them, everybody else to read. */
function useMayManage(): boolean {
  const { canAccess } = useCanAccess({ resource: 'queues', action: 'edit' });
  return canAccess === true;
}

function QueueTable() {
  const t = useT();
  const mayManage = useMayManage();
  return (
    <Table rowClick={mayManage ? 'edit' : 'show'} widths={['40%', 110, 110, 150, '24%']}>
      <Table.Col source="name" render={(queue: Queue) => <NameOfQueue queue={queue} />} />
      <Table.Col source="waiting" disableSort align="right" render={(queue: Queue) => queue.waiting.toLocaleString(intlLocale())} />
      <Table.Col source="held" disableSort align="right" render={(queue: Queue) => queue.held.toLocaleString(intlLocale())} />
      <Table.Col source="oldestWaitingAt" disableSort render={(queue: Queue) => <Oldest queue={queue} />} />
      <Table.Col source="members" disableSort render={(queue: Queue) => queue.members.map(({ name }) => name).join(', ') || t('queues.noMembers')} />
    </Table>
  );
}

function NameOfQueue({ queue }: { queue: Queue }) {
  const mayManage = useMayManage();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <StarButton queue={queue} />
        <RecordLink to={mayManage ? `/queues/${queue.id}` : `/queues/${queue.id}/show`}>{queue.name}</RecordLink>
        <QueueTags queue={queue} />
      </Box>
      {queue.description && (
        <Typography variant="body2" color="textSecondary">
          {queue.description}
        </Typography>
      )}
    </>
  );
}

function Oldest({ queue }: { queue: Queue }) {
  const t = useT();
  return queue.oldestWaitingAt ? <TimeAgo at={queue.oldestWaitingAt} /> : <>{t('queues.noneWaiting')}</>;
}

function QueueCard({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <NameOfQueue queue={queue} />
      <Typography variant="body2">
        {queue.waiting === 0 ? t('queues.nothingWaits') : t('queues.waitingCount', { smart_count: queue.waiting })}
        {queue.held > 0 && ` · ${t('queues.heldCount', { smart_count: queue.held })}`}
        {` · ${t('queues.members', { smart_count: queue.members.length })}`}
      </Typography>
    </Box>
  );
}

function NoQueues() {
  const t = useT();
  return (
    <Notice icon={<InboxIcon />} title={t('queues.emptyTitle')}>
      {t('queues.emptyHelp')}
    </Notice>
  );
}
