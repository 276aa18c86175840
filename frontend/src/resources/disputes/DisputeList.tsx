import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { Box, Typography } from '@mui/material';
import { SelectInput } from 'react-admin';
import type { DisputeSummary } from '../../api';
import { useT } from '../../i18n';
import { Notice, Tag, TimeAgo, VerdictBadge } from '../../ui';
import { ListPage, RecordLink, Records, Table } from '../../ui/list';

const REASONS = ['disagreement', 'policy'] as const;
const FILTERS = [<SelectInput key="reason" source="reason" alwaysOn choices={REASONS.map((id) => ({ id, name: `disputes.reason.${id}` }))} />];

/** Claims whose reviews differ; the one that waits longest is on top. */
export default function DisputeList() {
  const t = useT();
  const empty = (
    <Notice role="status" icon={<HandshakeIcon />} title={t('disputes.emptyTitle')}>
      {t('disputes.emptyHelp')}
    </Notice>
  );
  return (
    <ListPage title={t('disputes.title')} intro={t('disputes.intro')} filters={FILTERS} sort={{ field: 'since', order: 'ASC' }} empty={empty}>
      <Records<DisputeSummary> table={<DisputeTable />} card={(dispute) => <DisputeCard dispute={dispute} />} />
    </ListPage>
  );
}

function DisputeTable() {
  const t = useT();
  return (
    <Table widths={['auto', 230, 190, 150, 84, 130]}>
      <Table.Col<DisputeSummary> label={t('disputes.claim')} render={(dispute) => <Statement dispute={dispute} />} />
      <Table.Col<DisputeSummary> source="verdicts" disableSort render={(dispute) => <Verdicts dispute={dispute} />} />
      <Table.Col<DisputeSummary> label={t('disputes.reviewers')} render={({ reviewers }) => reviewers.map(({ name }) => name).join(', ')} />
      <Table.Col<DisputeSummary> source="queue" disableSort render={({ claim }) => claim.queue?.name ?? '–'} />
      <Table.Col<DisputeSummary> source="priority" align="right" sortByOrder="DESC" render={({ claim }) => claim.priority} />
      <Table.Col<DisputeSummary> source="since" render={({ since }) => <TimeAgo at={since} />} />
    </Table>
  );
}

const Statement = ({ dispute }: { dispute: DisputeSummary }) => (
  <RecordLink to={`/disputes/${dispute.id}/show`} quoted>
    {dispute.claim.wording}
  </RecordLink>
);

function Verdicts({ dispute }: { dispute: DisputeSummary }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {[...new Set(dispute.verdicts)].map((verdict) => (
        <VerdictBadge key={verdict} verdict={verdict} />
      ))}
      {dispute.reason === 'policy' && <Tag tone="plain">{t('disputes.reason.policy')}</Tag>}
    </Box>
  );
}

function DisputeCard({ dispute }: { dispute: DisputeSummary }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Statement dispute={dispute} />
      <Verdicts dispute={dispute} />
      <Typography variant="body2" color="textSecondary">
        {dispute.reviewers.map(({ name }) => name).join(', ')} · <TimeAgo at={dispute.since} />
      </Typography>
    </Box>
  );
}
