import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { Box, Typography } from '@mui/material';
import { SelectInput } from 'react-admin';
import type { CorrectionRequest } from '../../api';
import { useT } from '../../i18n';
import { Notice, Serif, TimeAgo } from '../../ui';
import { ListPage, RecordLink, Records, Table } from '../../ui/list';
import { FactTabs } from '../facts/FactTabs';
import { RequestStateTag } from './RequestStateTag';

const STATES = ['open', 'done', 'accepted', 'declined'] as const;
const FILTERS = [<SelectInput key="state" source="state" alwaysOn choices={STATES.map((id) => ({ id, name: `corrections.state.${id}` }))} />];
const OPEN = { state: 'open' };
const NEWEST = { field: 'createdAt', order: 'DESC' } as const;

/** What readers say is wrong with facts; those that wait for a decision unless one asks for others. */
export default function CorrectionRequestList() {
  const t = useT();
  const empty = (
    <Notice role="status" icon={<CampaignIcon />} title={t('corrections.emptyTitle')}>
      {t('corrections.emptyHelp')}
    </Notice>
  );
  return (
    <ListPage title={t('facts.title')} intro={t('corrections.intro')} above={<FactTabs here="corrections" />} filters={FILTERS} filterDefaultValues={OPEN} sort={NEWEST} empty={empty}>
      <Records<CorrectionRequest> table={<RequestTable />} card={(request) => <RequestCard request={request} />} />
    </ListPage>
  );
}

const RequestTable = () => (
  <Table widths={['auto', '32%', 150, 110, 130]}>
    <Table.Col source="problem" disableSort render={(request: CorrectionRequest) => <Problem request={request} />} />
    <Table.Col source="fact" disableSort render={(request: CorrectionRequest) => <Serif>{request.fact.statement}</Serif>} />
    <Table.Col source="sender" disableSort render={(request: CorrectionRequest) => request.sender.name ?? request.sender.email ?? '–'} />
    <Table.Col source="state" disableSort render={(request: CorrectionRequest) => <RequestStateTag state={request.state} />} />
    <Table.Col source="createdAt" render={(request: CorrectionRequest) => <TimeAgo at={request.createdAt} />} />
  </Table>
);

const Problem = ({ request }: { request: CorrectionRequest }) => (
  <RecordLink quoted to={`/correction-requests/${request.id}/show`}>
    <Box component="span" sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' }}>
      {request.problem}
    </Box>
  </RecordLink>
);

const RequestCard = ({ request }: { request: CorrectionRequest }) => (
  <Box sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
    <RequestStateTag state={request.state} />
    <Problem request={request} />
    <Typography variant="body2" color="textSecondary">
      {request.fact.statement} · <TimeAgo at={request.createdAt} />
    </Typography>
  </Box>
);
