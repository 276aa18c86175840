import AddIcon from '@mui/icons-material/Add';
import FileDownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRefresh } from 'ra-core';
import { useState } from 'react';
import type { Export } from '../../api';
import { useT } from '../../i18n';
import { Notice, TimeAgo } from '../../ui';
import { ListPage, Records, Table } from '../../ui/list';
import { Downloads, ExportState, FactsIn } from './ExportParts';
import { fileSize } from './formats';
import { StartExportDialog } from './StartExportDialog';

const POLL_MS = 1_500;
/** A failed build is tried again by itself for about so long. */
const RETRIED_MS = 5 * 60_000;

function mayChange({ status, createdAt }: Export): boolean {
  if (status === 'failed') return Date.now() - Date.parse(createdAt) < RETRIED_MS;
  return status !== 'ready' && status !== 'cancelled';
}

/** Asks again only as long as something is being built. */
const polling = {
  refetchInterval: ({ state }: { state: { data?: { data: Export[] } } }) => (state.data?.data.some(mayChange) ? POLL_MS : false),
};

export default function ExportList() {
  const t = useT();
  const refresh = useRefresh();
  const [starting, setStarting] = useState(false);
  const start = (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setStarting(true)}>
      {t('exports.start')}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t('exports.title')}
        intro={t('exports.intro')}
        actions={start}
        queryOptions={polling}
        sort={{ field: 'createdAt', order: 'DESC' }}
        empty={<NoExports />}
      >
        <Records<Export> table={<ExportTable />} card={(item) => <ExportCard item={item} />} />
      </ListPage>
      {starting && <StartExportDialog onClose={() => setStarting(false)} onStarted={refresh} />}
    </>
  );
}

function ExportTable() {
  const t = useT();
  return (
    <Table rowClick={false} widths={[180, '28%', 190, 100, 180, 210]}>
      <Table.Col source="format" disableSort render={(item: Export) => <b>{t(`exports.formats.${item.format}`)}</b>} />
      <Table.Col label={t('exports.filters')} render={(item: Export) => <FactsIn item={item} />} />
      <Table.Col source="status" disableSort render={(item: Export) => <ExportState item={item} />} />
      <Table.Col source="bytes" disableSort render={(item: Export) => item.bytes !== null && fileSize(item.bytes)} />
      <Table.Col source="createdAt" render={(item: Export) => <StartedBy item={item} />} />
      <Table.Col label={t('exports.file')} render={(item: Export) => <Downloads item={item} />} />
    </Table>
  );
}

function ExportCard({ item }: { item: Export }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.75, gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' }}>
      <Box>
        <b>{t(`exports.formats.${item.format}`)}</b>
        <Box sx={{ mt: 0.5 }}>
          <FactsIn item={item} />
        </Box>
      </Box>
      <Downloads item={item} />
      <ExportState item={item} />
      <Typography variant="body2" color="textSecondary" sx={{ textAlign: 'right' }}>
        {item.bytes !== null && fileSize(item.bytes)}
      </Typography>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <StartedBy item={item} />
      </Box>
    </Box>
  );
}

function StartedBy({ item }: { item: Export }) {
  const t = useT();
  return (
    <>
      <TimeAgo at={item.createdAt} />
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {t('exports.by', { name: item.createdBy?.name ?? item.createdByKey?.name ?? t('exports.program') })}
      </Typography>
    </>
  );
}

function NoExports() {
  const t = useT();
  return (
    <Notice icon={<FileDownloadIcon />} title={t('exports.emptyTitle')}>
      {t('exports.emptyHelp')}
    </Notice>
  );
}
